package id.jejak.command.impor.berkas;

import id.jejak.contract.web.TeksLembar;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of an XLSX file. */
final class SumberXlsx implements Sumber {

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 320;
    /** Each is opened on its own to look for headings. */
    private static final int MOST_SHEETS = 256;

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final ReadingOptions options;
    private final String lembar;

    /** A call of the library. */
    private interface Reading<T> {
        T get() throws IOException;
    }

    private SumberXlsx(Path file, ReadingOptions options, String lembar) {
        this.file = file;
        this.options = options;
        this.lembar = lembar;
    }

    /**
     * The sheets that are not hidden, in their order.
     *
     * @throws BerkasDitolak where the file is broken, too large or made to do harm
     */
    static List<Sumber> dari(Path file, String nama) throws IOException {
        ReadingOptions options = new ReadingOptions(PenjagaXlsx.periksa(file, nama), true);
        try (ReadableWorkbook workbook = workbook(file, options)) {
            List<Sumber> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .<Sumber>map(sheet -> new SumberXlsx(file, options, sheet.getName()))
                    .toList();
            if (sheets.size() > MOST_SHEETS) {
                throw new BerkasDitolak(Kesalahan.XML_BERBAHAYA, WORKBOOK);
            }
            return sheets;
        }
    }

    @Override
    public Optional<String> lembar() {
        return Optional.of(lembar);
    }

    @Override
    public boolean isTerpisahTanda() {
        return false;
    }

    @Override
    public void alirkan(Predicate<BarisMentah> penerima) {
        try (ReadableWorkbook workbook = workbook(file, options);
                Stream<Row> rows = rows(workbook)) {
            Iterator<Row> iterator = rows.iterator();
            Optional<BarisMentah> baris = next(iterator);
            while (baris.isPresent() && penerima.test(baris.get())) {
                baris = next(iterator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Row> rows(ReadableWorkbook workbook) throws IOException {
        Sheet sheet = workbook.findSheet(lembar).orElseThrow(() -> new BerkasDitolak(Kesalahan.XLSX_RUSAK));
        return orBroken(sheet::openStream);
    }

    private static ReadableWorkbook workbook(Path file, ReadingOptions options) throws IOException {
        return orBroken(() -> new ReadableWorkbook(file.toFile(), options));
    }

    private static Optional<BarisMentah> next(Iterator<Row> rows) throws IOException {
        return orBroken(() -> rows.hasNext() ? Optional.of(baris(rows.next())) : Optional.empty());
    }

    /** The library answers what it does not expect in a file with whatever exception comes of it. */
    private static <T> T orBroken(Reading<T> read) throws IOException {
        try {
            return read.get();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException || e instanceof ZipException || e instanceof EOFException) {
                throw new BerkasDitolak(Kesalahan.XLSX_RUSAK, e);
            }
            throw e;
        } catch (RuntimeException e) {
            throw new BerkasDitolak(Kesalahan.XLSX_RUSAK, e);
        }
    }

    private static BarisMentah baris(Row row) {
        return new BarisMentah(
                row.getRowNum(),
                row.stream()
                        .map(cell -> cell == null ? Sel.kosong() : sel(cell))
                        .toList());
    }

    private static Sel sel(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return galat(Kesalahan.SEL_GALAT, String.valueOf(cell.getRawValue()));
        }
        if (value instanceof BigDecimal number) {
            return angka(cell, number);
        }
        if (value == null) {
            boolean neverComputed = cell.getFormula() != null && cell.getRawValue() == null;
            return neverComputed ? galat(Kesalahan.RUMUS_TANPA_NILAI) : Sel.kosong();
        }
        String text = value.toString();
        boolean computedToError =
                cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches();
        return computedToError ? galat(Kesalahan.SEL_GALAT, text) : Sel.teks(TeksLembar.asli(Tulisan.tanpaTepi(text)));
    }

    private static Sel galat(Kesalahan kesalahan, String... isi) {
        return new Sel.Galat(kesalahan, List.of(isi));
    }

    private static Sel angka(Cell cell, BigDecimal number) {
        FormatAngka format = FormatAngka.of(cell);
        String raw = cell.getRawValue();
        if (raw.length() > LONGEST_NUMBER || Math.abs((long) number.scale()) > MOST_DIGITS) {
            // No spreadsheet writes it, and to write it out could take all memory.
            return galat(Kesalahan.ANGKA_TERLALU_PANJANG, raw);
        }
        if (format == FormatAngka.TANGGAL) {
            return hari(cell).<Sel>map(Sel.Tanggal::new).orElseGet(() -> new Sel.Angka(number, false));
        }
        return new Sel.Angka(number, format == FormatAngka.PERSEN);
    }

    private static Optional<LocalDate> hari(Cell cell) {
        try {
            return Optional.of(cell.asDate().toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
