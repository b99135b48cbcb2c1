package id.jejak.query.beranda;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.jejak.MenungguQuery.Keadaan;
import id.jejak.query.jejak.MenungguQuery.Menunggu;
import id.jejak.query.projection.DeadLetter;
import id.jejak.query.projection.Posisi;
import id.jejak.query.serapan.PetaBulan;
import id.jejak.query.serapan.Serapan;
import id.jejak.query.web.Laman.Masuk;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the home page says to whom, and of what it warns. */
class BerandaTest {

    private static final Instant KINI = Instant.parse("2024-06-30T00:00:00Z");

    /** What was written by budi waits for whom; in the order of its states. */
    @ParameterizedTest
    @CsvSource({
        "siti, PERENCANA, KONSEP DIKEMBALIKAN",
        "budi, PERENCANA, KONSEP DIKEMBALIKAN",
        "siti, PENYETUJU, DIAJUKAN MENUNGGU_SPM",
        "budi, PENYETUJU, ''",
        "siti, VERIFIKATOR, MENUNGGU_SPM",
        "siti, BENDAHARA, MENUNGGU_SPM MENUNGGU_SP2D MENUNGGU_PENCAIRAN MENUNGGU_SPJ",
        "budi, BENDAHARA, MENUNGGU_SP2D MENUNGGU_PENCAIRAN MENUNGGU_SPJ",
        "siti, INSPEKTUR, ''"
    })
    void whatWaitsIsToldToWhoMayTakeItOn(String nama, Peran peran, String expected) {
        List<Menunggu> waiting = Arrays.stream(Keadaan.values())
                .map(state -> new Menunggu(state, "SPP 1", "Kertas", "", KINI, Set.of("budi"), benda(state)))
                .toList();

        List<Tugas> told = Tugas.of(waiting, new Masuk(nama, peran.name(), true), Bahasa.INDONESIA);

        assertThat(String.join(" ", told.stream().map(Tugas::kunci).toList())).isEqualTo(expected);
        assertThat(told)
                .allSatisfy(one -> assertThat(one.url())
                        .isEqualTo(
                                Keadaan.valueOf(one.kunci()).isPembayaran()
                                        ? "/pembayaran/2.08.2.13.0.00.01.0000/2024?spp=1%2FLS"
                                        : "/revisi/2.08.2.13.0.00.01.0000/2024/a"));
    }

    private static String benda(Keadaan state) {
        return "2.08.2.13.0.00.01.0000/2024/" + (state.isPembayaran() ? "SPP/1/LS" : "dokumen/a");
    }

    @Test
    void aYearBehindItsPlanAndAProgramWithLittleLeftAreWarnedOf() {
        assertThat(Peringatan.of(year(89), months(95), Bahasa.INDONESIA))
                .containsExactly(
                        "Realisasi Rp89 tertinggal dari rencana anggaran kas Rp100: baru 89,0 persennya.",
                        "Program 2.08.01 sudah terserap 95,0 persen; sisa pagu Rp5.");
    }

    @Test
    void theAdministratorIsToldOfWhatIsStoppedAndOfWhatDoesNotKeepUp() {
        List<Perawatan.Keadaan> all = List.of(
                new Perawatan.Keadaan("jejak", 0, Duration.ZERO, Optional.empty()),
                new Perawatan.Keadaan("belanja", 3, Duration.ofSeconds(1), Optional.empty()),
                new Perawatan.Keadaan("kinerja", 1200, Duration.ofSeconds(61), Optional.empty()),
                new Perawatan.Keadaan(
                        "tabel_6_1",
                        9,
                        Duration.ofSeconds(90),
                        Optional.of(new DeadLetter("tabel_6_1", 7, "rencana.adopted", "x", "Rusak", KINI, KINI, 1))));

        assertThat(Perawatan.of(all, Bahasa.INDONESIA))
                .containsExactly(
                        "Proyeksi kinerja tertinggal 1.200 peristiwa; yang pertama menunggu 61 detik.",
                        "Proyeksi tabel_6_1 terhenti pada peristiwa #7.");
    }

    @Test
    void aYearOnItsWayIsNot() {
        assertThat(Peringatan.of(year(90), months(94), Bahasa.INDONESIA)).isEmpty();
    }

    private static Serapan year(long realized) {
        Optional<Rupiah> plan = Optional.of(Rupiah.of(100));
        Optional<Rupiah> sum = Optional.of(Rupiah.of(realized));
        return new Serapan(
                new KodeSkpd("2.08.2.13.0.00.01.0000"),
                2024,
                Optional.empty(),
                Basis.CAIR,
                plan,
                List.of(new Serapan.Bulan(1, plan, plan, sum, sum)),
                Titik.SEKARANG,
                new Posisi(7, Optional.of(KINI), KINI, 0));
    }

    private static PetaBulan months(long realized) {
        return new PetaBulan(List.of(new PetaBulan.Baris(
                "2.08.01",
                Optional.of(Rupiah.of(100)),
                Collections.nCopies(12, Optional.empty()),
                Optional.of(Rupiah.of(realized)))));
    }
}
