package id.jejak.query.belanja;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.testing.RunningQuerySide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On which step a payment counts, through Axon's processor; each test has an agency of its own. */
class BasisTest {

    private static final int YEAR = 2024;
    private static final LocalDate MARCH = LocalDate.of(YEAR, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(YEAR, 4, 1);
    private static final LocalDate MAY = LocalDate.of(YEAR, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(YEAR, 6, 1);

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void aPaymentCountsOnEachStepThatItHasTaken() {
        TahunAnggaranId year = year(1);
        query.append(issued(year, "SPP-1", "SP2D-1"), posted(year, "SP2D-1", 100, MARCH));
        assertThat(sums(year, Optional.empty())).isEqualTo(Map.of(Basis.TERBIT, 100L));

        query.append(new Advised(payment(year, "SPP-1"), "A-1", APRIL));
        assertThat(sums(year, Optional.empty())).isEqualTo(Map.of(Basis.TERBIT, 100L, Basis.ADVIS, 100L));

        query.append(new Cashed(payment(year, "SPP-1"), MAY));
        query.append(new SpjAccepted(payment(year, "SPP-1"), "SPJ-1", JUNE, List.of()));
        assertThat(sums(year, Optional.empty())).isEqualTo(all(100));
    }

    @Test
    void itCountsOnTheDayOfTheStep() {
        TahunAnggaranId year = year(2);
        query.append(issued(year, "SPP-1", "SP2D-1"), posted(year, "SP2D-1", 100, MARCH));
        query.append(
                new Advised(payment(year, "SPP-1"), "A-1", APRIL),
                new Cashed(payment(year, "SPP-1"), MAY),
                new SpjAccepted(payment(year, "SPP-1"), "SPJ-1", JUNE, List.of()));

        assertThat(sums(year, Optional.of(MARCH.minusDays(1)))).isEmpty();
        assertThat(sums(year, Optional.of(MARCH))).isEqualTo(Map.of(Basis.TERBIT, 100L));
        assertThat(sums(year, Optional.of(MAY.minusDays(1)))).isEqualTo(Map.of(Basis.TERBIT, 100L, Basis.ADVIS, 100L));
        assertThat(sums(year, Optional.of(MAY)))
                .isEqualTo(Map.of(Basis.TERBIT, 100L, Basis.ADVIS, 100L, Basis.CAIR, 100L));
        assertThat(sums(year, Optional.of(JUNE))).isEqualTo(all(100));
    }

    @Test
    void aCancelledPaymentLeavesEveryBasis() {
        TahunAnggaranId year = year(3);
        query.append(issued(year, "SPP-1", "SP2D-1"), posted(year, "SP2D-1", 100, MARCH));
        query.append(reversed(year, "SP2D-1", 100, APRIL));

        assertThat(sums(year, Optional.empty())).isEqualTo(Map.of(Basis.TERBIT, 0L));
        assertThat(sums(year, Optional.of(MARCH))).isEqualTo(Map.of(Basis.TERBIT, 100L));
    }

    @Test
    void returnedMoneyLowersWhatWasCashed() {
        TahunAnggaranId year = year(4);
        query.append(issued(year, "SPP-1", "SP2D-1"), posted(year, "SP2D-1", 100, MARCH));
        query.append(new Advised(payment(year, "SPP-1"), "A-1", APRIL), new Cashed(payment(year, "SPP-1"), APRIL));
        query.append(reversed(year, "SP2D-1", 30, MAY));

        assertThat(sums(year, Optional.empty()))
                .isEqualTo(Map.of(Basis.TERBIT, 70L, Basis.ADVIS, 70L, Basis.CAIR, 70L));
        assertThat(sums(year, Optional.of(APRIL))).containsEntry(Basis.CAIR, 100L);
    }

    @Test
    void whatWasPostedDirectlyCountsOnEveryBasis() {
        TahunAnggaranId year = year(5);
        query.append(posted(year, "SP2D-1", 100, MARCH));

        assertThat(sums(year, Optional.empty())).isEqualTo(all(100));
    }

    @Test
    void aFloatCountsAsWhatItsAccountsSay() {
        TahunAnggaranId year = year(6);
        query.append(issued(year, "SPP-UP", "SP2D-UP"), new Cashed(payment(year, "SPP-UP"), APRIL));
        query.append(new SpjAccepted(payment(year, "SPP-UP"), "SPJ-1", MAY, List.of()), posted(year, "SPJ-1", 40, MAY));

        assertThat(sums(year, Optional.empty())).isEqualTo(all(40));
    }

    @Test
    void aNihilWaitsForNoCashThatNeverMoves() {
        TahunAnggaranId year = year(8);
        query.append(nihil(year, "SPP-N"), issued(year, "SPP-N", "SP2D-N"), posted(year, "SP2D-N", 100, MARCH));
        assertThat(sums(year, Optional.of(MARCH.minusDays(1)))).isEmpty();
        assertThat(sums(year, Optional.empty()))
                .isEqualTo(Map.of(Basis.TERBIT, 100L, Basis.ADVIS, 100L, Basis.CAIR, 100L));

        query.append(new SpjAccepted(payment(year, "SPP-N"), "SPJ-N", JUNE, List.of()));
        assertThat(sums(year, Optional.empty())).isEqualTo(all(100));
    }

    @Test
    void aNumberThatWasGivenFreeStandsForTheLaterPayment() {
        TahunAnggaranId year = year(7);
        query.append(issued(year, "SPP-1", "SP2D-1"), posted(year, "SP2D-1", 100, MARCH));
        query.append(reversed(year, "SP2D-1", 100, MARCH));
        query.append(new Freed(NomorBuktiId.belanja(year, "SP2D-1"), "S-1", APRIL, "Salah ketik"));
        query.append(issued(year, "SPP-2", "SP2D-1"), posted(year, "SP2D-1", 60, MARCH));
        assertThat(sums(year, Optional.empty())).isEqualTo(Map.of(Basis.TERBIT, 60L));

        query.append(new Cashed(payment(year, "SPP-2"), MAY));
        assertThat(sums(year, Optional.empty())).isEqualTo(Map.of(Basis.TERBIT, 60L, Basis.CAIR, 60L));
    }

    private static Map<Basis, Long> all(long sum) {
        Map<Basis, Long> all = new TreeMap<>();
        for (Basis basis : Basis.values()) {
            all.put(basis, sum);
        }
        return all;
    }

    /** The year's realization by basis, those left out that have none. */
    private static Map<Basis, Long> sums(TahunAnggaranId year, Optional<LocalDate> per) {
        Map<Basis, Long> sums = new TreeMap<>();
        for (Basis basis : Basis.values()) {
            Tabel25Query.Permintaan asked = new Tabel25Query.Permintaan(
                    Optional.of(year.skpd()),
                    Optional.of(new Tahun(YEAR, YEAR)),
                    basis,
                    new Titik(per, Optional.empty()));
            query.bean(Tabel25Query.class)
                    .table(asked)
                    .baris()
                    .get(0)
                    .sel()
                    .get(0)
                    .realisasi()
                    .ifPresent(sum -> sums.put(basis, sum.amount().longValueExact()));
        }
        return sums;
    }

    private static TahunAnggaranId year(int number) {
        return new TahunAnggaranId(new KodeSkpd("2.08.2.13.0.00.%02d.0000".formatted(number)), YEAR);
    }

    private static PembayaranId payment(TahunAnggaranId year, String spp) {
        return new PembayaranId(year, spp);
    }

    private static JejakEvent nihil(TahunAnggaranId year, String spp) {
        return new SppSubmitted(
                payment(year, spp),
                JenisPembayaran.NIHIL,
                MARCH.minusDays(2),
                "Uji",
                PenerimaId.TIDAK_ADA,
                Rupiah.ZERO,
                List.of(new BarisBelanja(
                        AnggaranId.RINGKASAN, new KodeRekening("5.1.02"), SumberDana.TIDAK_DIRINCI, Rupiah.of(100))),
                List.of());
    }

    private static JejakEvent issued(TahunAnggaranId year, String spp, String sp2d) {
        return new Sp2dIssued(payment(year, spp), sp2d, MARCH);
    }

    private static JejakEvent posted(TahunAnggaranId year, String bukti, long jumlah, LocalDate tanggal) {
        return new RealisasiPosted(
                new AnggaranId(year, AnggaranId.RINGKASAN),
                new KodeRekening("5.1.02"),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, bukti, tanggal),
                "Uji");
    }

    private static JejakEvent reversed(TahunAnggaranId year, String asal, long jumlah, LocalDate tanggal) {
        return new RealisasiReversed(
                new AnggaranId(year, AnggaranId.RINGKASAN),
                new KodeRekening("5.1.02"),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(jumlah),
                asal,
                new DokumenPengembalian(DokumenPengembalian.Jenis.CONTRA_POS, "CP-" + asal, tanggal),
                "Uji");
    }
}
