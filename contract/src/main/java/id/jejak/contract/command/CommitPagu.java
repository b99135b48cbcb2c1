package id.jejak.contract.command;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what a contract still commits: all lines or none. A ceiling is not cut below what is realized and committed, and
 * what is committed can be realized only by payments of the contract, which lower it.
 *
 * @param kontrak the contract's number
 * @param berlaku the day from which this is so
 * @param baris at least one; no two for the same place, account and funding source
 */
public record CommitPagu(TahunAnggaranId tahun, String kontrak, LocalDate berlaku, List<Baris> baris)
        implements JejakCommand {

    /** @throws IllegalArgumentException where the number is blank or cannot be kept as {@link Teks} */
    public CommitPagu {
        kontrak = Teks.bersih(kontrak);
        if (kontrak.isEmpty()) {
            throw new IllegalArgumentException("A contract has a number");
        }
        baris = List.copyOf(baris);
    }

    @Override
    public String dokumen() {
        return "KONTRAK " + kontrak;
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }

    /**
     * One line of the contract.
     *
     * @param pos a sub kegiatan's code, or the summary book
     * @param sebelum what it commits here now in rupiah, as the asker has seen it; zero where it is new
     * @param komitmen what is still to be paid from here in rupiah, whatever it was; zero ends the commitment
     */
    public record Baris(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah sebelum, Rupiah komitmen) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Baris {
            pos = AnggaranId.pos(pos);
        }
    }
}
