package id.jejak.query.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.event.TerbitanEvent.AngkaStated;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TerbitanId;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Findings from events, over the network: floats, anggaran kas and a published LRA that are not what the ledger has. */
class SumberBerbedaTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final TahunAnggaranId TAHUN = TahunAnggaranId.of(SKPD + "/2023");
    private static final String SUB = "2.08.02.2.01.01";
    private static final String REKENING = "5.1.02.01.01.0052";
    private static final String MODAL = "5.2.02.10.01.0002";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(SKPD + "/2021-2026"),
                Events.pagu(SKPD, 2023, SUB, REKENING, "1.1", 1_200, LocalDate.of(2023, 1, 2)),
                Events.pagu(SKPD, 2023, SUB, MODAL, "1.1", 0, LocalDate.of(2023, 1, 2)),
                new KasSet(
                        AnggaranId.of(TAHUN + "/" + SUB),
                        new KodeRekening(REKENING),
                        new SumberDana("1.1"),
                        Collections.nCopies(12, Rupiah.of(100)),
                        LocalDate.of(2023, 1, 2)));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void findingsComeWithTheEventsThatMakeThemAndGoWithThoseThatMendThem() {
        assertThat(found("01-02-2024")).isEmpty();

        PembayaranId up = new PembayaranId(TAHUN, "1/UP");
        query.append(
                new SppSubmitted(
                        up,
                        JenisPembayaran.UP,
                        LocalDate.of(2023, 1, 5),
                        "Uji",
                        PenerimaId.TIDAK_ADA,
                        Rupiah.of(500),
                        List.of(),
                        List.of()),
                new Cashed(up, LocalDate.of(2023, 1, 9)),
                new SpjAccepted(
                        up,
                        "1/SPJ",
                        LocalDate.of(2023, 6, 1),
                        List.of(new BarisBelanja(
                                SUB, new KodeRekening(REKENING), new SumberDana("1.1"), Rupiah.of(300)))));
        assertThat(found("31-12-2023")).isEmpty();
        assertThat(found("01-01-2024")).containsExactly("UANG_MUKA_TERBUKA/2023/1/UP");

        query.append(new RealisasiPosted(
                AnggaranId.of(TAHUN + "/" + SUB),
                new KodeRekening(REKENING),
                new SumberDana("1.1"),
                Rupiah.of(200),
                new Bukti(Bukti.Jenis.SP2D_NIHIL, "9/NIHIL", LocalDate.of(2023, 12, 20)),
                "Uji"));
        assertThat(found("01-01-2024")).isEmpty();

        query.append(Events.pagu(SKPD, 2023, SUB, MODAL, "1.1", 35, LocalDate.of(2023, 10, 1)));
        assertThat(found("01-01-2024"))
                .containsExactlyInAnyOrder("KAS_BERBEDA/2023", "MODAL_MENYUSUL/2023/" + SUB + "/" + MODAL);

        query.append(new AngkaStated(
                new TerbitanId(RenstraId.of(SKPD + "/2021-2026"), TerbitanId.Tabel.LRA),
                "LRA 2023",
                LocalDate.of(2024, 1, 31),
                List.of(new AngkaTerbit(Ukuran.REALISASI, "5.1.02", "2023", "210"))));
        assertThat(found("01-02-2024"))
                .contains("SUMBER_BERBEDA/2021-2026/LRA/5.1.02.REALISASI/2023")
                .hasSize(3);
    }

    /** What is found of a day, without its agency. */
    private static List<String> found(String per) {
        HttpResponse<String> answer = new Browser(query)
                .get("/api/v1/pemeriksaan.csv?per=" + per, "Authorization", Browser.basic("inspektur"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(",") + 1).replace(SKPD + "/", ""))
                .toList();
    }
}
