package id.jejak.command.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.jejak.command.impor.BarisDinilai;
import id.jejak.command.impor.Impor;
import id.jejak.command.impor.Putusan;
import id.jejak.command.impor.Temuan;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.impor.berkas.Templat;
import id.jejak.contract.value.Periode;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.TeksLembar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of imports that are to be had: templates, and the rows that are not ready. */
@RestController
@RequestMapping("/api/v1/impor")
class ImporBerkasController {

    private static final int PAGE = 1_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FAULT_HEADINGS = List.of("baris", "putusan", "bagian", "penjelasan", "isi");
    private static final Periode THIS_PLAN = new Periode(2025, 2030);

    private final Impor impor;

    ImporBerkasController(Impor impor) {
        this.impor = impor;
    }

    /** The rows that are not ready, each with its verdict and what stands against it, in the caller's language. */
    @GetMapping("/{id}/galat.csv")
    @PreAuthorize(Hak.READS)
    void faults(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID batch = impor.cari(ImporController.id(id)).id();
        Locale bahasa = Bahasa.of(request);
        send(response, "text/csv;charset=UTF-8", "galat-" + batch + ".csv");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(FAULT_HEADINGS);
            eachFault(
                    batch,
                    row -> csv.writeRecord(
                            cells(row, bahasa).stream().map(TeksLembar::aman).toList()));
        }
    }

    /** The same rows as a sheet, whose cells are all text. */
    @GetMapping("/{id}/galat.xlsx")
    @PreAuthorize(Hak.READS)
    void faultsAsSheet(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        UUID batch = impor.cari(ImporController.id(id)).id();
        Locale bahasa = Bahasa.of(request);
        send(response, XLSX, "galat-" + batch + ".xlsx");
        Workbook workbook = new Workbook(response.getOutputStream(), "Jejak", null);
        Worksheet sheet = workbook.newWorksheet("Galat");
        write(sheet, 0, FAULT_HEADINGS);
        AtomicInteger line = new AtomicInteger();
        eachFault(batch, row -> write(sheet, line.incrementAndGet(), cells(row, bahasa)));
        workbook.finish();
    }

    private static void write(Worksheet sheet, int line, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(line, i, texts.get(i));
        }
    }

    private void eachFault(UUID batch, Consumer<BarisDinilai> faulty) {
        int after = 0;
        List<BarisDinilai> page;
        do {
            page = impor.baris(batch, Set.of(), after, PAGE);
            page.stream()
                    .filter(row -> row.putusan().filter(Putusan.SIAP::equals).isEmpty())
                    .forEach(faulty);
            after = page.isEmpty() ? after : page.get(page.size() - 1).nomor();
        } while (page.size() == PAGE);
    }

    private static List<String> cells(BarisDinilai row, Locale bahasa) {
        String texts = Stream.concat(row.temuan().stream(), row.temuanBagian().stream())
                .map(found -> (found.kolom().isEmpty() ? "" : found.kolom() + ": ") + found.teks(bahasa))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        Integer.toString(row.nomor()),
                        row.putusan().map(one -> Temuan.nama(one, bahasa)).orElse(""),
                        row.bagian(),
                        texts,
                        row.isi().orElse(""))
                .toList();
    }

    /** @param periode the years of a plan's columns */
    @GetMapping("/templat/{jenis}.csv")
    void csv(@PathVariable String jenis, @RequestParam Optional<String> periode, HttpServletResponse response)
            throws IOException {
        JenisImpor kind = jenis(jenis);
        Periode years = periode(periode);
        send(response, "text/csv;charset=UTF-8", name(kind) + ".csv");
        Templat.csv(kind, years, response.getOutputStream());
    }

    /** @param periode the years of a plan's columns */
    @GetMapping("/templat/{jenis}.xlsx")
    void xlsx(@PathVariable String jenis, @RequestParam Optional<String> periode, HttpServletResponse response)
            throws IOException {
        JenisImpor kind = jenis(jenis);
        Periode years = periode(periode);
        send(response, XLSX, name(kind) + ".xlsx");
        Templat.xlsx(kind, years, response.getOutputStream());
    }

    private static String name(JenisImpor kind) {
        return "templat-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static JenisImpor jenis(String text) {
        return InvalidField.unless("jenis", JenisImpor.class, () -> JenisImpor.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static Periode periode(Optional<String> text) {
        return InvalidField.unless(
                "periode", Periode.class, () -> text.map(Periode::of).orElse(THIS_PLAN));
    }

    private static void send(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
