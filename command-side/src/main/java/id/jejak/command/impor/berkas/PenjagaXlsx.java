package id.jejak.command.impor.berkas;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through every part of an XLSX file before the library reads any of it: how much it inflates to, and what would
 * make the library take memory or time without end.
 */
final class PenjagaXlsx {

    static final long LARGEST_BYTES = 64L << 20;
    private static final long LARGEST_INFLATED = 1L << 30;
    /** What the library keeps in memory as a whole. */
    private static final long LARGEST_PART = 64L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final long RATIO_COUNTS_FROM = 16L << 20;
    private static final long HIGHEST_RATIO = 250;
    private static final String SHEETS = "xl/worksheets/";

    private final Path file;
    private long inflated;
    private long strings;
    private long highestString = -1;
    private boolean hasStyles;

    private PenjagaXlsx(Path file) {
        this.file = file;
    }

    /**
     * Looks through the file.
     *
     * @return whether it has formats, without which no number is a date
     * @throws BerkasDitolak where it is too large, broken or made to do harm
     */
    static boolean periksa(Path file, String nama) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new BerkasDitolak(Kesalahan.BERKAS_TERLALU_BESAR, Long.toString(LARGEST_BYTES >> 20));
        }
        PenjagaXlsx penjaga = new PenjagaXlsx(file);
        penjaga.periksa(nama);
        return penjaga.hasStyles;
    }

    private void periksa(String nama) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new BerkasDitolak(Kesalahan.BOM_ZIP, nama);
            }
            if (zip.stream().noneMatch(part -> part.getName().equalsIgnoreCase("xl/workbook.xml"))) {
                throw new BerkasDitolak(Kesalahan.BUKAN_TABEL, nama, "ZIP/ODS");
            }
            for (ZipEntry part : zip.stream().<ZipEntry>map(part -> part).toList()) {
                periksa(zip, part);
            }
        } catch (ZipException | EOFException e) {
            throw new BerkasDitolak(Kesalahan.XLSX_RUSAK, e);
        }
        if (highestString >= strings) {
            throw new BerkasDitolak(Kesalahan.XLSX_RUSAK);
        }
    }

    private void periksa(ZipFile zip, ZipEntry part) throws IOException {
        boolean sheet = part.getName().toLowerCase(Locale.ROOT).startsWith(SHEETS);
        try (Terhitung in = new Terhitung(zip.getInputStream(part), part, sheet)) {
            // Every part: the workbook may call any of them a sheet.
            PenjagaXml xml = new PenjagaXml(part.getName());
            boolean whole = xml.periksa(in);
            if (sheet && !whole) {
                throw new BerkasDitolak(Kesalahan.XLSX_RUSAK);
            }
            strings += xml.strings();
            hasStyles |= xml.hasStyles();
            highestString = Math.max(highestString, xml.highestString());
            // What is not XML, or no longer, counts too.
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Counts what a part inflates to, whatever its headers claim. */
    private final class Terhitung extends FilterInputStream {

        private final ZipEntry part;
        private final long largest;
        private long length;

        Terhitung(InputStream in, ZipEntry part, boolean sheet) {
            super(in);
            this.part = part;
            this.largest = sheet ? LARGEST_INFLATED : LARGEST_PART;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            int read = in.read(bytes, offset, count);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            length += read;
            inflated += read;
            boolean steep =
                    length > RATIO_COUNTS_FROM && length > HIGHEST_RATIO * Math.max(1, part.getCompressedSize());
            if (length > largest || inflated > LARGEST_INFLATED || steep) {
                throw new BerkasDitolak(Kesalahan.BOM_ZIP, part.getName());
            }
        }
    }
}
