package id.jejak.command.impor.berkas;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.jejak.contract.web.TeksLembar;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file under one separator. */
final class SumberCsv implements Sumber {

    private static final long LARGEST_BYTES = 256L << 20;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?");
    private static final int LONGEST_SEPARATOR_LINE = 7;

    private final Path file;
    private final Penyandian penyandian;
    private final char separator;
    private final boolean hasSeparatorLine;

    private SumberCsv(Path file, Penyandian penyandian, char separator, boolean hasSeparatorLine) {
        this.file = file;
        this.penyandian = penyandian;
        this.separator = separator;
        this.hasSeparatorLine = hasSeparatorLine;
    }

    /**
     * The file under every separator that it could have; under one where its first line names it ({@code sep=;}, which
     * Excel takes for an instruction and does not count as a row).
     *
     * @throws BerkasDitolak where it is too large, or not encoded as it should be
     */
    static List<Sumber> dari(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new BerkasDitolak(Kesalahan.BERKAS_TERLALU_BESAR, Long.toString(LARGEST_BYTES >> 20));
        }
        Penyandian penyandian = Penyandian.dari(file);
        Matcher named = SEPARATOR_LINE.matcher(firstLine(file, penyandian));
        if (named.matches()) {
            return List.of(new SumberCsv(file, penyandian, named.group(1).charAt(0), true));
        }
        return SEPARATORS.stream()
                .<Sumber>map(separator -> new SumberCsv(file, penyandian, separator, false))
                .toList();
    }

    @Override
    public Optional<String> lembar() {
        return Optional.empty();
    }

    @Override
    public boolean isTerpisahTanda() {
        return true;
    }

    @Override
    public void alirkan(Predicate<BarisMentah> penerima) {
        try (Reader text = penyandian.baca(file);
                CsvReader<CsvRecord> records = records(text)) {
            var rows = records.iterator();
            int nomor = 0;
            Optional<BarisMentah> baris = next(rows, 1);
            while (baris.isPresent() && penerima.test(baris.get())) {
                nomor = baris.get().nomor();
                baris = next(rows, nomor + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BarisMentah> next(Iterator<CsvRecord> rows, int nomor) {
        try {
            return rows.hasNext() ? Optional.of(baris(nomor, rows.next())) : Optional.empty();
        } catch (CsvParseException e) {
            throw new BerkasDitolak(Kesalahan.CSV_RUSAK, e, Integer.toString(nomor));
        }
    }

    private static BarisMentah baris(int nomor, CsvRecord csv) {
        return new BarisMentah(
                nomor,
                csv.getFields().stream()
                        .map(field -> Sel.teks(TeksLembar.asli(Tulisan.tanpaTepi(field))))
                        .toList());
    }

    private CsvReader<CsvRecord> records(Reader text) throws IOException {
        if (hasSeparatorLine) {
            skipLine(text);
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static void skipLine(Reader text) throws IOException {
        int c = text.read();
        while (c >= 0 && c != '\n') {
            c = text.read();
        }
    }

    /** As much of it as could name a separator: a whole file can be one line. */
    private static String firstLine(Path file, Penyandian penyandian) throws IOException {
        StringBuilder line = new StringBuilder();
        try (Reader text = penyandian.baca(file)) {
            int c = text.read();
            while (c >= 0 && c != '\r' && c != '\n' && line.length() <= LONGEST_SEPARATOR_LINE) {
                line.append((char) c);
                c = text.read();
            }
        }
        return line.toString();
    }
}
