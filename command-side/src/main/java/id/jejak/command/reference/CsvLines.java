package id.jejak.command.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.jejak.command.reference.BadLine.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of a CSV file by the columns that its first line names; separated by commas, or by semicolons as Indonesian
 * spreadsheets write them.
 *
 * @param <C> the columns that the file may have
 */
final class CsvLines<C extends Enum<C> & CsvLines.Column> {

    private static final long LARGEST_BYTES = 64L << 20;
    private static final char NOT_DECODED = '\uFFFD';

    private final List<Line<C>> lines = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();

    /** A column and the headings it goes by, in small letters and without what follows in brackets. */
    interface Column {
        Set<String> headings();

        boolean isRequired();
    }

    /** A line of as many fields as there are columns. */
    record Line<C extends Enum<C>>(long number, Map<C, String> fields) {

        /** The field without surrounding blanks; empty where the file does not have the column. */
        String get(C column) {
            return fields.getOrDefault(column, "");
        }
    }

    private CsvLines() {}

    /** @throws UncheckedIOException where the file cannot be read */
    static <C extends Enum<C> & Column> CsvLines<C> read(Path file, Class<C> columns) {
        CsvLines<C> read = new CsvLines<>();
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                read.bad.add(new BadLine(0, Fault.TOO_LARGE, Long.toString(Files.size(file))));
            } else {
                read.take(file, columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
        return read;
    }

    List<Line<C>> lines() {
        return lines;
    }

    List<BadLine> bad() {
        return bad;
    }

    private void take(Path file, Class<C> columns) throws IOException {
        long last = 0;
        try (CsvReader<CsvRecord> records = records(file)) {
            List<Optional<C>> header = null;
            for (CsvRecord csv : records) {
                last = csv.getStartingLineNumber();
                if (header == null) {
                    header = header(csv, columns);
                } else {
                    line(csv, header);
                }
            }
            if (header == null) {
                missing(EnumSet.noneOf(columns), columns);
            }
        } catch (CsvParseException e) {
            bad.add(new BadLine(last + 1, Fault.SYNTAX, String.valueOf(e.getMessage())));
        }
    }

    private static CsvReader<CsvRecord> records(Path file) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(file))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .ofCsvRecord(file);
    }

    private static char separator(Path file) throws IOException {
        byte[] start = new byte[1 << 12];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, start.length);
        }
        for (int i = 0; i < length && start[i] != '\n'; i++) {
            if (start[i] == ',' || start[i] == ';') {
                return (char) start[i];
            }
        }
        return ',';
    }

    private List<Optional<C>> header(CsvRecord csv, Class<C> columns) {
        Set<C> found = EnumSet.noneOf(columns);
        List<Optional<C>> header = new ArrayList<>();
        for (String heading : csv.getFields()) {
            String plain = heading.replaceFirst("\\(.*", "").strip().toLowerCase(Locale.ROOT);
            Optional<C> column = EnumSet.allOf(columns).stream()
                    .filter(candidate -> candidate.headings().contains(plain))
                    .filter(found::add)
                    .findFirst();
            if (column.isEmpty()) {
                bad.add(new BadLine(csv.getStartingLineNumber(), Fault.COLUMN_UNKNOWN, heading));
            }
            header.add(column);
        }
        missing(found, columns);
        return header;
    }

    private void missing(Set<C> found, Class<C> columns) {
        EnumSet.allOf(columns).stream()
                .filter(column -> column.isRequired() && !found.contains(column))
                .forEach(column -> bad.add(new BadLine(
                        1,
                        Fault.COLUMN_MISSING,
                        column.headings().stream().sorted().collect(Collectors.joining("/")))));
    }

    private void line(CsvRecord csv, List<Optional<C>> header) {
        long number = csv.getStartingLineNumber();
        if (csv.getFieldCount() != header.size()) {
            bad.add(new BadLine(number, Fault.FIELDS, Integer.toString(csv.getFieldCount())));
            return;
        }
        String whole = String.join(" ", csv.getFields());
        if (whole.indexOf(NOT_DECODED) >= 0) {
            bad.add(new BadLine(number, Fault.ENCODING, whole));
            return;
        }
        lines.add(new Line<>(number, fields(csv, header)));
    }

    private static <C extends Enum<C>> Map<C, String> fields(CsvRecord csv, List<Optional<C>> header) {
        return IntStream.range(0, header.size())
                .boxed()
                .filter(i -> header.get(i).isPresent())
                .collect(Collectors.toMap(
                        i -> header.get(i).orElseThrow(), i -> csv.getField(i).strip()));
    }
}
