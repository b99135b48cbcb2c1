package id.jejak.query.tabel61;

import static id.jejak.contract.value.AkhirRencana.JUMLAH;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.QuerySide;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tabel 6.1 follows a plan's revisions. */
class PerubahanTest {

    private static final String PLAN = "2.08.2.13.0.00.01.0000/2021-2023";
    private static final RenstraId ID = RenstraId.of(PLAN);
    private static final String KEGIATAN = "2.08.01.2.01";
    private static final String SATU = "2.08.01.2.01.01";
    private static final String DUA = "2.08.01.2.01.02";
    private static final LocalDate NANTI = LocalDate.of(2022, 2, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Projections projections = new Projections(pool, QuerySide.projections());
    private final Ledger ledger = new Ledger(database);

    @BeforeEach
    void adopt() {
        projections.install();
        ledger.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "2.08.01", List.of()),
                Events.parent(PLAN, KEGIATAN, List.of()),
                Events.sub(
                        PLAN,
                        SATU,
                        List.of("1", "10", "100"),
                        Events.indikator(1, JUMLAH, 2021, "5", "6", "7"),
                        Events.indikator(2, NILAI_TERAKHIR, 2021, "8")),
                Events.sub(PLAN, DUA, List.of("2", "20", "200"), Events.indikator(1, JUMLAH, 2021, "9")));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void ceilingsNamesAndTheSumsAboveFollow() {
        assertThat(moneyAfter(
                        new PaguIndikatifRevised(id(SATU), pagu(2023, "150"), NANTI),
                        new NodeRenamed(id(SATU), "Nama baru", "Bidang lain", NANTI)))
                .containsExactly(
                        "code,level,name,rp_2021,rp_2022,rp_2023,rp_end_of_plan,responsible_unit",
                        "2.08.01,program,Nama 2.08.01,3,30,350,380,Dinas Uji",
                        "2.08.01.2.01,kegiatan,Nama 2.08.01.2.01,3,30,350,380,Dinas Uji",
                        "2.08.01.2.01.01,sub_kegiatan,Nama baru,1,10,150,160,Bidang lain",
                        "2.08.01.2.01.02,sub_kegiatan,Nama 2.08.01.2.01.02,2,20,200,220,Dinas Uji");
    }

    @Test
    void theLatestDecisionWinsByTheDayFromWhichItIsInForce() {
        assertThat(moneyAfter(
                        new PaguIndikatifRevised(id(SATU), pagu(2023, "150"), NANTI),
                        new PaguIndikatifRevised(id(SATU), pagu(2023, "120"), NANTI.minusDays(1)),
                        new PaguIndikatifRevised(id(DUA), pagu(2023, "250"), NANTI),
                        new PaguIndikatifRevised(id(DUA), pagu(2023, "260"), NANTI)))
                .contains(
                        "2.08.01,program,Nama 2.08.01,3,30,410,440,Dinas Uji",
                        "2.08.01.2.01.01,sub_kegiatan,Nama 2.08.01.2.01.01,1,10,150,160,Dinas Uji");
    }

    @Test
    void aRetiredNodeLeavesTheTableAndItsSums() {
        assertThat(moneyAfter(new NodeRetired(id(DUA), NANTI)))
                .contains("2.08.01,program,Nama 2.08.01,1,10,100,110,Dinas Uji")
                .noneMatch(row -> row.startsWith(DUA));
        assertThat(lines(Tabel61Belahan.Bagian.INDICATORS)).noneMatch(row -> row.startsWith(DUA));
    }

    @Test
    void anExtendedPlanHasAColumnMore() {
        assertThat(moneyAfter(
                        new PeriodeExtended(ID, 2024, NANTI),
                        new PaguIndikatifRevised(id(SATU), pagu(2024, "1000"), NANTI)))
                .contains(
                        "code,level,name,rp_2021,rp_2022,rp_2023,rp_2024,rp_end_of_plan,responsible_unit",
                        "2.08.01,program,Nama 2.08.01,3,30,300,1000,1330,Dinas Uji");
    }

    @Test
    void indicatorsFollowToo() {
        ledger.append(
                new TargetRevised(
                        id(SATU), IndikatorId.of(SATU + "#1"), new TreeMap<>(Map.of(2023, new Target("70"))), NANTI),
                new IndikatorRenamed(id(SATU), IndikatorId.of(SATU + "#1"), "Nama baru", "orang", JUMLAH, NANTI),
                new IndikatorMoved(id(SATU), IndikatorId.of(SATU + "#2"), new KodeRencana(KEGIATAN), 1, NANTI),
                new IndikatorDropped(id(DUA), IndikatorId.of(DUA + "#1"), NANTI),
                new IndikatorAdded(id(DUA), new Indikator(2, "Baru", "%", NILAI_TERAKHIR, new TreeMap<>()), 1, NANTI));
        projections.catchUp();

        assertThat(lines(Tabel61Belahan.Bagian.INDICATORS))
                .containsExactly(
                        "code,indicator_no,indicator,unit,target_2021,target_2022,target_2023,target_end_of_plan",
                        "2.08.01.2.01,1,Indikator 2,unit,8,,,",
                        "2.08.01.2.01.01,1,Nama baru,orang,5,6,70,76",
                        "2.08.01.2.01.02,1,Baru,%,,,,");
    }

    private List<String> moneyAfter(JejakEvent... events) {
        ledger.append(events);
        projections.catchUp();
        return lines(Tabel61Belahan.Bagian.MONEY);
    }

    private List<String> lines(Tabel61Belahan.Bagian bagian) {
        Tabel61 table = new Tabel61Query(new Reads(pool)).table(Optional.empty(), Optional.empty(), Titik.SEKARANG);
        return Unduhan.csv(Tabel61Belahan.of(table, bagian)).lines().toList();
    }

    private static RencanaId id(String kode) {
        return new RencanaId(ID, new KodeRencana(kode));
    }

    private static SortedMap<Integer, SelRupiah> pagu(int tahun, String sel) {
        return new TreeMap<>(Map.of(tahun, new SelRupiah(sel)));
    }
}
