package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of very many rows; what is handed over is kept by nobody, and so is what was read. */
class BerkasBesarTest {

    private static final int ROWS = 300_000;
    private static final int MILLION = 1_000_000;
    private static final long MOST_GROWTH = 96L << 20;
    private static final List<String> KEPALA = List.of("Kode Sub Kegiatan", "Kode Rekening", "Sumber Dana", "Pagu");

    @TempDir
    Path folder;

    @Test
    void aMillionRowsOfACsvFileAreReadRowByRow() throws IOException {
        assertReadRowByRow(csv(), MILLION);
    }

    @Test
    void aLargeWorkbookIsReadRowByRow() throws IOException {
        Path file = folder.resolve("besar.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Uji", null);
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int i = 0; i < KEPALA.size(); i++) {
                sheet.value(0, i, KEPALA.get(i));
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.inlineString(row, 0, POS);
                sheet.inlineString(row, 1, REKENING);
                sheet.value(row, 3, BigDecimal.valueOf(row));
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
        assertReadRowByRow(file, ROWS);
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() {
        BarisData rows = new BarisData(row -> {}, 1);
        BarisMentah row = new BarisMentah(2, List.of(Sel.teks(POS)));
        for (int i = 0; i < BarisData.MOST; i++) {
            rows.test(row);
        }

        assertThatThrownBy(() -> rows.test(row))
                .isInstanceOfSatisfying(
                        BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo("baris-terlalu-banyak"));
    }

    private Path csv() throws IOException {
        Path file = folder.resolve("besar.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", KEPALA) + "\n");
            for (int row = 1; row <= MILLION; row++) {
                out.write(POS + ";" + REKENING + ";;" + row + "\n");
            }
        }
        return file;
    }

    private static void assertReadRowByRow(Path file, int rows) {
        Berkas berkas = BerkasUji.buka(file, JenisImpor.DPA);
        long before = used();
        AtomicLong peak = new AtomicLong();
        AtomicReference<BigDecimal> sum = new AtomicReference<>(BigDecimal.ZERO);
        AtomicInteger count = new AtomicInteger();
        berkas.baca(row -> {
            IsiBaris.Pagu pagu = (IsiBaris.Pagu) row.isi().orElseThrow();
            sum.updateAndGet(so -> so.add(pagu.pagu().amount()));
            if (count.incrementAndGet() % 100_000 == 0) {
                peak.accumulateAndGet(used(), Math::max);
            }
        });

        assertThat(count).hasValue(rows);
        assertThat(sum.get()).isEqualByComparingTo(BigDecimal.valueOf((long) rows * (rows + 1) / 2));
        assertThat(peak.get() - before).isLessThan(MOST_GROWTH);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
