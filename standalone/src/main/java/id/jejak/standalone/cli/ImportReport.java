package id.jejak.standalone.cli;

import id.jejak.command.impor.Bagian;
import id.jejak.command.impor.BarisDinilai;
import id.jejak.command.impor.Impor;
import id.jejak.command.impor.Putusan;
import id.jejak.command.impor.Ringkasan;
import id.jejak.command.impor.Temuan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What became of a file: each row that is not ready, each proof or document that was refused, and the sums. */
record ImportReport(CommandLine command, Impor impor, UUID id) {

    private static final int PAGE = 1_000;

    void print(Ringkasan all) {
        PrintWriter out = command.getOut();
        if (all.belumSiap() > 0) {
            badRows(out);
        }
        refusedParts(out);
        all.putusan()
                .forEach((putusan, rows) -> out.println(
                        Teks.of("import.putusan", Temuan.nama(putusan, Teks.bahasa()), Integer.toString(rows))));
        out.println(sum("import.jumlah-berkas", all.berkas()));
        out.println(sum("import.jumlah-siap", all.siap()));
        all.dibukukan().ifPresent(posted -> {
            out.println(sum("import.jumlah-dibukukan", posted));
            out.println(Teks.of(all.sama() ? "import.sama" : "import.tidak-sama"));
        });
        all.kembar().forEach(twin -> Teks.say("import.kembar", twin));
        Teks.say("import.selesai", id, all.batch().posisi().orElse(0));
    }

    private static String sum(String key, Ringkasan.Jumlah jumlah) {
        return Teks.of(key, Integer.toString(jumlah.baris()), Integer.toString(jumlah.bagian()), jumlah.jumlah());
    }

    private void badRows(PrintWriter out) {
        int after = 0;
        List<BarisDinilai> page;
        do {
            page = impor.baris(id, Set.of(), after, PAGE);
            for (BarisDinilai row : page) {
                after = row.nomor();
                row.putusan()
                        .filter(putusan -> putusan != Putusan.SIAP)
                        .ifPresent(putusan -> out.println(Teks.of(
                                "import.baris",
                                Integer.toString(row.nomor()),
                                Temuan.nama(putusan, Teks.bahasa()),
                                texts(row.temuan().isEmpty() ? row.temuanBagian() : row.temuan()))));
            }
        } while (page.size() == PAGE);
    }

    private void refusedParts(PrintWriter out) {
        int after = 0;
        List<Bagian> page;
        do {
            page = impor.bagian(id, after, PAGE);
            for (Bagian part : page) {
                after = part.nomor();
                if (part.nasib() == Bagian.Nasib.DITOLAK || part.nasib() == Bagian.Nasib.SUDAH_ADA) {
                    out.println(Teks.of("import.ditolak", part.kunci(), texts(part.temuan())));
                }
            }
        } while (page.size() == PAGE);
    }

    private static String texts(List<Temuan> found) {
        return found.stream()
                .map(one -> (one.kolom().isEmpty() ? "" : one.kolom() + ": ") + one.teks(Teks.bahasa()))
                .collect(Collectors.joining(" "));
    }
}
