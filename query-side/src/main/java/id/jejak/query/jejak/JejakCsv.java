package id.jejak.query.jejak;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.Peristiwa.Acuan;
import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.jejak.Peristiwa.Saldo;
import id.jejak.query.lembar.CapCsv;
import id.jejak.query.lembar.SelCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The trail as CSV, a record per line of an event: codes and rupiah as programs read them. A text that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
final class JejakCsv {

    private static final List<String> HEADER = List.of(
            "position",
            "line",
            "event",
            "recorded_at",
            "effective",
            "agency",
            "plan",
            "year",
            "place",
            "account",
            "funding_source",
            "indicator",
            "subject",
            "part",
            "amount",
            "stated",
            "before",
            "after",
            "change",
            "balance_ceiling",
            "balance_realized",
            "balance_remaining",
            "document_kind",
            "document_number",
            "description",
            "reason",
            "actor",
            "role",
            "request",
            "refers_to",
            "referred_by");

    private JejakCsv() {}

    /**
     * Writes the page; the caller owns and closes the writer. An event none of whose lines was asked for has one record.
     *
     * @param cap what stands below it
     */
    static void write(Jejak jejak, List<String> cap, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(HEADER);
        for (Peristiwa event : jejak.peristiwa()) {
            if (event.rincian().isEmpty()) {
                csv.writeRecord(record(event, null));
            }
            event.rincian().forEach(line -> csv.writeRecord(record(event, line)));
        }
        cap.forEach(line -> csv.writeRecord(CapCsv.record(line, HEADER.size())));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> record(Peristiwa event, @Nullable Rincian line) {
        List<String> record = new ArrayList<>(List.of(
                Long.toString(event.posisi()),
                of(line, Rincian::ke),
                event.peristiwa(),
                event.dicatat().toString(),
                event.berlaku().toString()));
        record.addAll(about(line));
        record.addAll(List.of(
                event.dokumen().jenis(),
                SelCsv.harmless(event.dokumen().nomor()),
                SelCsv.harmless(event.uraian()),
                SelCsv.harmless(event.alasan()),
                SelCsv.harmless(event.pelaku()),
                event.peran(),
                SelCsv.harmless(event.permintaan()),
                references(event.mengacu()),
                references(event.diacu())));
        return record;
    }

    private static List<String> about(@Nullable Rincian line) {
        @Nullable Saldo saldo = line == null ? null : line.saldo();
        return List.of(
                of(line, Rincian::skpd),
                of(line, Rincian::renstra),
                of(line, Rincian::tahun),
                of(line, Rincian::pos),
                of(line, Rincian::rekening),
                of(line, Rincian::sumberDana),
                of(line, Rincian::indikator),
                of(line, Rincian::hal),
                SelCsv.harmless(of(line, Rincian::bagian)),
                of(line, Rincian::nilai),
                stated(line, Rincian::tertulis),
                stated(line, Rincian::sebelum),
                stated(line, Rincian::sesudah),
                of(line, Rincian::perubahan),
                of(saldo, Saldo::pagu),
                of(saldo, Saldo::realisasi),
                of(saldo, Saldo::sisa));
    }

    /** Of an amount its digits, which are no text; of anything else the text, made harmless. */
    private static String stated(@Nullable Rincian line, Function<Rincian, @Nullable String> value) {
        String written = of(line, value);
        return isNumber(written) ? written : SelCsv.harmless(written);
    }

    private static boolean isNumber(String written) {
        try {
            Rupiah.of(written);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String references(List<Acuan> acuan) {
        return acuan.stream().map(one -> one.hubungan() + " " + one.posisi()).collect(Collectors.joining("; "));
    }

    private static <T> String of(@Nullable T from, Function<T, ? extends @Nullable Object> value) {
        return from == null ? "" : Objects.toString(value.apply(from), "");
    }
}
