package id.jejak.command.dokumen;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.HasilUjiCoba.Baris;
import id.jejak.command.dokumen.HasilUjiCoba.Jumlah;
import id.jejak.command.dokumen.HasilUjiCoba.Kelompok;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Adds a year's ceilings up before and after a document. */
final class JumlahUji {

    private JumlahUji() {}

    /**
     * The groups that a line falls into, from the programs to the accounts, each kind by its codes.
     *
     * @param pagu every ceiling of the year in force
     */
    static List<Jumlah> of(Map<Tempat, Rupiah> pagu, List<Baris> baris) {
        Map<Tempat, Rupiah> after = new HashMap<>(pagu);
        baris.forEach(line -> after.put(tempat(line), line.sesudah()));
        List<Jumlah> jumlah = new ArrayList<>();
        for (Kelompok kelompok : Kelompok.values()) {
            Function<Tempat, String> group = group(kelompok);
            Map<String, Rupiah> sumsBefore = sums(pagu, group);
            Map<String, Rupiah> sumsAfter = sums(after, group);
            TreeSet<String> touched = new TreeSet<>();
            baris.forEach(line -> touched.add(group.apply(tempat(line))));
            touched.forEach(kode -> jumlah.add(new Jumlah(
                    kelompok,
                    kode,
                    sumsBefore.getOrDefault(kode, Rupiah.ZERO),
                    sumsAfter.getOrDefault(kode, Rupiah.ZERO))));
        }
        return jumlah;
    }

    private static Map<String, Rupiah> sums(Map<Tempat, Rupiah> pagu, Function<Tempat, String> group) {
        Map<String, Rupiah> sums = new HashMap<>();
        pagu.forEach((tempat, jumlah) -> sums.merge(group.apply(tempat), jumlah, Rupiah::plus));
        return sums;
    }

    private static Function<Tempat, String> group(Kelompok kelompok) {
        return switch (kelompok) {
            case PROGRAM -> tempat -> AnggaranId.program(tempat.pos());
            case KEGIATAN -> tempat -> AnggaranId.kegiatan(tempat.pos());
            case SUB_KEGIATAN -> Tempat::pos;
            case REKENING -> tempat -> tempat.rekening().kode();
        };
    }

    private static Tempat tempat(Baris line) {
        return new Tempat(line.pos(), line.rekening(), line.sumberDana());
    }
}
