package id.jejak.command.anggaran;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What there is to see of a budget line.
 *
 * @param ditutup whether its year is closed
 */
public record KeadaanAnggaran(boolean ditutup, List<Baris> baris) {

    /** Where no ceiling was ever set. */
    public static final KeadaanAnggaran KOSONG = new KeadaanAnggaran(false, List.of());

    /**
     * One account and funding source, in rupiah.
     *
     * @param komitmen what each contract still commits
     * @param sisa the ceiling less what is held back, committed and realized
     */
    public record Baris(
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah pagu,
            Rupiah cadangan,
            SortedMap<String, Rupiah> komitmen,
            Rupiah realisasi,
            Rupiah sisa) {}

    static KeadaanAnggaran of(boolean ditutup, BukuPagu buku, Map<Kunci, Rupiah> realisasi) {
        List<Baris> baris = buku.all().keySet().stream()
                .sorted()
                .map(kunci -> baris(buku, kunci, realisasi.getOrDefault(kunci, Rupiah.ZERO)))
                .toList();
        return new KeadaanAnggaran(ditutup, baris);
    }

    private static Baris baris(BukuPagu buku, Kunci kunci, Rupiah realisasi) {
        Rupiah sisa = buku.pagu(kunci)
                .minus(buku.cadangan(kunci))
                .minus(buku.komitmen(kunci))
                .minus(realisasi);
        return new Baris(
                kunci.rekening(),
                kunci.sumberDana(),
                buku.pagu(kunci),
                buku.cadangan(kunci),
                buku.perKontrak(kunci),
                realisasi,
                sisa);
    }
}
