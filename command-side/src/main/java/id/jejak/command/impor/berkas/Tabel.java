package id.jejak.command.impor.berkas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source of rows with the headings that were found in it. */
record Tabel(Sumber sumber, Kepala kepala) {

    private static final Comparator<Tabel> BEST = Comparator.comparingInt(
                    (Tabel tabel) -> PencariKepala.terkenal(tabel.kepala))
            .thenComparing(tabel -> PencariKepala.terkenal(tabel.kepala) > 0
                    ? 0
                    : tabel.kepala.judul().size());

    /**
     * The one of these sources whose headings mean most.
     *
     * @throws BerkasDitolak where none has headings, where more than one sheet has the kind's columns, or where what was
     *     chosen does not fit it
     */
    static Tabel pilih(List<Sumber> sumber, JenisImpor jenis, Pilihan pilihan) {
        PencariKepala pencari = new PencariKepala(jenis, new PengenalJudul(jenis, pilihan.pemetaan()));
        List<Tabel> tables = new ArrayList<>();
        List<BerkasDitolak> broken = new ArrayList<>();
        lembar(sumber, pilihan.lembar()).forEach(satu -> {
            try {
                pencari.cari(satu).ifPresent(kepala -> tables.add(new Tabel(satu, kepala)));
            } catch (BerkasDitolak e) {
                broken.add(e);
            }
        });
        Tabel best = tables.stream().max(BEST).orElseThrow(() -> broken.isEmpty() ? tanpaKepala() : broken.get(0));
        // A CSV file read under a wrong separator is often broken; what is broken under the right one stays so.
        if (PencariKepala.terkenal(best.kepala) == 0 && !broken.isEmpty()) {
            throw broken.get(0);
        }
        periksaLembar(tables);
        periksaPemetaan(best.kepala, jenis, pilihan.pemetaan());
        return best;
    }

    private static Stream<Sumber> lembar(List<Sumber> sumber, Optional<String> nama) {
        if (nama.isPresent() && sumber.stream().noneMatch(satu -> satu.lembar().equals(nama))) {
            throw new BerkasDitolak(Kesalahan.LEMBAR_TIDAK_ADA, nama.get());
        }
        return sumber.stream().filter(satu -> nama.isEmpty() || satu.lembar().equals(nama));
    }

    private static BerkasDitolak tanpaKepala() {
        return new BerkasDitolak(Kesalahan.TANPA_KEPALA);
    }

    /** Two sheets with all columns are two tables, and to take one of them would leave the other out unseen. */
    private static void periksaLembar(List<Tabel> tables) {
        List<String> whole = tables.stream()
                .filter(tabel -> tabel.kepala.kurang().isEmpty())
                .flatMap(tabel -> tabel.kepala.lembar().stream())
                .toList();
        if (whole.size() > 1) {
            throw new BerkasDitolak(Kesalahan.LEMBAR_GANDA, String.join(", ", whole));
        }
    }

    private static void periksaPemetaan(Kepala kepala, JenisImpor jenis, Map<String, Optional<Makna>> pemetaan) {
        Set<String> headings = kepala.judul().stream().map(Kepala.Judul::nama).collect(Collectors.toSet());
        pemetaan.forEach((heading, makna) -> {
            boolean known =
                    makna.map(satu -> jenis.kolom().contains(satu.kolom())).orElse(true);
            if (!headings.contains(heading) || !known) {
                throw new BerkasDitolak(Kesalahan.PEMETAAN_TIDAK_COCOK, heading);
            }
        });
    }
}
