package id.jejak.query.jejak.jurnal;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that changed the ceilings of an agency's year or was realized of them, as of a point of time.
 *
 * @param transaksi by their day, on one day by the position of their first event
 */
public record Jurnal(KodeSkpd skpd, int tahun, Basis basis, List<Transaksi> transaksi, Titik titik, Posisi posisi) {

    /** What a posting changes. */
    public enum Hal {
        /** The ceiling in force. */
        PAGU,
        /** What is realized. */
        REALISASI
    }

    /**
     * What one document did on one day.
     *
     * @param tanggal on which its ceilings took force, or on which the basis counts its realizations
     * @param nomor the document's; empty where none was named
     * @param uraian what it is about; may be empty
     */
    public record Transaksi(LocalDate tanggal, Hal hal, String nomor, String uraian, List<Posting> posting) {}

    /**
     * A line of it.
     *
     * @param posisi of its event in the ledger
     * @param jumlah by how much the ceiling or the realization changes; negative where it is lowered
     */
    public record Posting(long posisi, KodeRekening rekening, String pos, String sumberDana, Rupiah jumlah) {}
}
