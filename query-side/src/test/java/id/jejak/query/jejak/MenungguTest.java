package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.testing.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for somebody, told from the trail. */
class MenungguTest {

    private static final LocalDate HARI = LocalDate.of(2024, 12, 31);
    private static final DokumenId DRAFT = id("a");
    private static final DokumenId HANDED_IN = id("b");
    private static final DokumenId GIVEN_BACK = id("c");
    private static final DokumenId MENDED = id("d");
    private static final DokumenId IN_FORCE = id("e");

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Projections projections = new Projections(pool, QuerySide.projections());
    private final Ledger ledger = new Ledger(database);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void everyDocumentWaitsAsItsLastStepLeftIt() {
        projections.install();
        by("dewi", drafted(DRAFT), drafted(HANDED_IN), drafted(GIVEN_BACK), drafted(MENDED), drafted(IN_FORCE));
        by("dewi", new Submitted(HANDED_IN), new Submitted(GIVEN_BACK), new Submitted(MENDED), new Submitted(IN_FORCE));
        by("siti", new Returned(GIVEN_BACK, "Salah kode"), new Returned(MENDED, "Salah"), new Enacted(IN_FORCE));
        by("tono", drafted(MENDED));
        projections.catchUp();

        assertThat(new MenungguQuery(new Reads(pool))
                        .semua().stream()
                                .map(one -> one.dokumen() + " " + one.keadaan() + " " + new TreeSet<>(one.penyusun())
                                        + " " + one.alasan()))
                .containsExactly(
                        "PENUTUPAN a KONSEP [dewi] ",
                        "PENUTUPAN b DIAJUKAN [dewi] ",
                        "PENUTUPAN c DIKEMBALIKAN [dewi] Salah kode",
                        "PENUTUPAN d KONSEP [dewi, tono] ");
    }

    @Test
    void aPaymentWaitsForItsNextStepAndANihilForNoneAfterItsSp2d() {
        projections.install();
        PembayaranId paid = new PembayaranId(DRAFT.tahun(), "1");
        PembayaranId nihil = new PembayaranId(DRAFT.tahun(), "2");
        PembayaranId asked = new PembayaranId(DRAFT.tahun(), "3");
        by("budi", spp(paid, JenisPembayaran.LS), spp(nihil, JenisPembayaran.NIHIL), spp(asked, JenisPembayaran.LS));
        by("siti", new SpmIssued(paid, "M1", HARI, List.of()), new SpmIssued(nihil, "M2", HARI, List.of()));
        by("budi", new Sp2dIssued(paid, "D1", HARI), new Sp2dIssued(nihil, "D2", HARI));
        projections.catchUp();

        assertThat(new MenungguQuery(new Reads(pool))
                        .semua().stream().map(one -> one.dokumen() + " " + one.keadaan() + " " + one.penyusun()))
                .containsExactly("SPP 1 MENUNGGU_PENCAIRAN [budi]", "SPP 3 MENUNGGU_SPM [budi]");
    }

    @Test
    void aFloatWaitsForItsAccountUntilAllOfItIsAccountedForAndADirectPaymentDoesNot() {
        projections.install();
        PembayaranId begun = new PembayaranId(DRAFT.tahun(), "1");
        PembayaranId done = new PembayaranId(DRAFT.tahun(), "2");
        PembayaranId direct = new PembayaranId(DRAFT.tahun(), "3");
        by("budi", cash(begun), cash(done), spp(direct, JenisPembayaran.LS));
        by("bank", new Cashed(begun, HARI), new Cashed(done, HARI), new Cashed(direct, HARI));
        by("budi", spj(begun, 3), spj(done, 3), spj(done, 4));
        projections.catchUp();

        assertThat(new MenungguQuery(new Reads(pool))
                        .semua().stream().map(one -> one.dokumen() + " " + one.keadaan() + " " + one.benda()))
                .containsExactly("SPP 1 MENUNGGU_SPJ " + begun);
    }

    private static SppSubmitted cash(PembayaranId id) {
        return new SppSubmitted(
                id, JenisPembayaran.TU, HARI, "Uang", PenerimaId.TIDAK_ADA, Rupiah.of(7), List.of(), List.of());
    }

    private static SpjAccepted spj(PembayaranId id, long amount) {
        return new SpjAccepted(id, "J" + amount, HARI, List.of(line(amount)));
    }

    private static BarisBelanja line(long amount) {
        return new BarisBelanja(
                "2.08.01.2.02.01", new KodeRekening("5.1.02.01.01.0052"), new SumberDana("1.1"), Rupiah.of(amount));
    }

    private static SppSubmitted spp(PembayaranId id, JenisPembayaran jenis) {
        return new SppSubmitted(
                id, jenis, HARI, "Kertas", PenerimaId.TIDAK_ADA, Rupiah.ZERO, List.of(line(7)), List.of());
    }

    private void by(String pelaku, JejakEvent... events) {
        ledger.append(MetaData.with(Permintaan.PELAKU, pelaku), List.of(events));
    }

    private static Drafted drafted(DokumenId id) {
        return new Drafted(
                id,
                new IsiDokumen.Penutupan(
                        new DasarHukum(DasarHukum.Jenis.PENUTUPAN, id.konsep(), HARI, "Penutupan"), HARI),
                List.of());
    }

    private static DokumenId id(String konsep) {
        return DokumenId.of("2.08.2.13.0.00.01.0000/2024/dokumen/" + konsep);
    }
}
