package id.jejak.command.impor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to import, as people keep them. */
public final class BerkasContoh {

    public static final String REALISASI =
            "Jenis SP2D;Nomor SP2D;Tanggal SP2D;Kode Sub Kegiatan;Kode Rekening;Sumber Dana;Nilai SP2D;Uraian";
    public static final String PAGU = "Kode SKPD;Tahun Anggaran;Kode Sub Kegiatan;Kode Rekening;Sumber Dana;Pagu";
    public static final String PERUBAHAN = "Kode Sub Kegiatan;Kode Rekening;Sumber Dana;Sesudah";

    private BerkasContoh() {}

    /** A line of a payment out of the sample budget. */
    public static String sp2d(String nomor, String pos, String rekening, String jumlah) {
        return "LS;" + nomor + ";15/03/2024;" + pos + ";" + rekening + ";1.2.01;" + jumlah + ";Belanja " + nomor;
    }

    public static byte[] csv(String heading, String... lines) {
        return (heading + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("impor", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
