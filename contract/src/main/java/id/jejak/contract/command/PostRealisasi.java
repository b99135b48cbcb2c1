package id.jejak.contract.command;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.util.List;

/**
 * Posts the realizations that one document proves: all of its lines or none.
 *
 * @param bukti the document; the same number again is the same payment if kind, date and lines are equal, else a conflict
 * @param uraian what for; names no person
 * @param baris at least one; no two for the same place, account and funding source
 * @param kontrak the number of the contract whose commitments its lines draw on; empty where there is none
 */
public record PostRealisasi(TahunAnggaranId tahun, Bukti bukti, String uraian, List<Baris> baris, String kontrak)
        implements JejakCommand {

    /** @throws IllegalArgumentException where a text cannot be kept as {@link Teks} */
    public PostRealisasi {
        uraian = Teks.bersih(uraian);
        baris = List.copyOf(baris);
        kontrak = Teks.bersih(kontrak);
    }

    /** What is owed under no contract. */
    public PostRealisasi(TahunAnggaranId tahun, Bukti bukti, String uraian, List<Baris> baris) {
        this(tahun, bukti, uraian, baris, "");
    }

    @Override
    public String dokumen() {
        return bukti.jenis() + " " + bukti.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }

    /**
     * One line of the document.
     *
     * @param pos a sub kegiatan's code, or the summary book
     * @param jumlah gross, in rupiah, more than zero
     */
    public record Baris(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah jumlah) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Baris {
            pos = AnggaranId.pos(pos);
        }
    }
}
