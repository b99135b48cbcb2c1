package id.jejak.query.tabel61;

import static id.jejak.contract.value.AkhirRencana.JUMLAH;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel61.Tabel61Belahan.Bagian;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the appended event through Axon's processor to the table; each test has an agency of its own. */
class Tabel61Test {

    private static final Periode PERIODE = Periode.of("2021-2023");

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
    void everyFigureAboveASubKegiatanIsASumAndThePlansEndLeavesTheBaseYearOut() {
        String plan = plan(1);
        query.append(
                Events.renstra(plan),
                Events.parent(plan, "2.08.01", List.of()),
                Events.parent(plan, "2.08.01.2.01", List.of()),
                Events.sub(plan, "2.08.01.2.01.01", List.of("1", "10", "100")),
                Events.sub(plan, "2.08.01.2.01.02", List.of("2", "20", "200")),
                Events.parent(plan, "2.08.01.2.02", List.of()),
                Events.sub(plan, "2.08.01.2.02.01", List.of("4", "", "400")));

        assertThat(csv(plan, Bagian.MONEY))
                .contains(
                        "2.08.01,program,Nama 2.08.01,7,30,700,730,Dinas Uji",
                        "2.08.01.2.01,kegiatan,Nama 2.08.01.2.01,3,30,300,330,Dinas Uji",
                        "2.08.01.2.02,kegiatan,Nama 2.08.01.2.02,4,,400,400,Dinas Uji",
                        "2.08.01.2.02.01,sub_kegiatan,Nama 2.08.01.2.02.01,4,,400,400,Dinas Uji");
        assertThat(table(plan).jumlah()).extracting(SelRupiah::tertulis).containsExactly("7", "30", "700", "730");
    }

    @Test
    void aMarkStandsOnlyWhereNothingBelowHasAnAmount() {
        String plan = plan(2);
        query.append(
                Events.renstra(plan),
                Events.parent(plan, "2.08.01", List.of("-", "0", "-")),
                Events.parent(plan, "2.08.01.2.01", List.of("-", "", "0")),
                Events.sub(plan, "2.08.01.2.01.01", List.of("", "", "5")));

        assertThat(csv(plan, Bagian.MONEY))
                .contains(
                        "2.08.01,program,Nama 2.08.01,-,0,5,5,Dinas Uji",
                        "2.08.01.2.01,kegiatan,Nama 2.08.01.2.01,-,,5,5,Dinas Uji",
                        "2.08.01.2.01.01,sub_kegiatan,Nama 2.08.01.2.01.01,,,5,5,Dinas Uji");
    }

    @Test
    void theFourStatesOfACellStayApart() {
        String plan = plan(3);
        query.append(Events.renstra(plan), Events.sub(plan, "2.08.01.2.01.01", List.of("-", "0", "NA")));

        assertThat(csv(plan, Bagian.MONEY))
                .contains("2.08.01.2.01.01,sub_kegiatan,Nama 2.08.01.2.01.01,-,0,NA,0,Dinas Uji");
    }

    @Test
    void theTargetAtThePlansEndIsASumOrTheLastValueAsTheIndicatorSays() {
        String plan = plan(4);
        query.append(
                Events.renstra(plan),
                Events.sub(
                        plan,
                        "2.08.01.2.01.01",
                        List.of(),
                        Events.indikator(1, JUMLAH, 2021, "500", "512", "530"),
                        Events.indikator(2, NILAI_TERAKHIR, 2021, "90,5", "100%", "0,005 %"),
                        Events.indikator(3, NILAI_TERAKHIR, 2021, "1", "1", ""),
                        Events.indikator(4, NILAI_TERAKHIR, 2021, "1", "1"),
                        Events.indikator(5, JUMLAH, 2021, "3", "-", "NA"),
                        Events.indikator(6, JUMLAH, 2021, "~", "2", "")));

        assertThat(csv(plan, Bagian.INDICATORS))
                .containsExactly(
                        "code,indicator_no,indicator,unit,target_2021,target_2022,target_2023,target_end_of_plan",
                        "2.08.01.2.01.01,1,Indikator 1,unit,500,512,530,1042",
                        "2.08.01.2.01.01,2,Indikator 2,unit,\"90,5\",100%,\"0,005 %\",\"0,005 %\"",
                        "2.08.01.2.01.01,3,Indikator 3,unit,1,1,,",
                        "2.08.01.2.01.01,4,Indikator 4,unit,1,1,,",
                        "2.08.01.2.01.01,5,Indikator 5,unit,3,-,NA,",
                        "2.08.01.2.01.01,6,Indikator 6,unit,~,2,,2");
    }

    @Test
    void nodesStandInTheOrderOfTheirCodesAndGoalsAreNotInTheTable() {
        String plan = plan(5);
        query.append(
                Events.renstra(plan),
                Events.sub(plan, "2.08.01.2.01.0010", List.of()),
                Events.parent(plan, "2.13.05", List.of()),
                Events.sub(plan, "2.08.01.2.01.02", List.of()),
                Events.parent(plan, "T1", List.of()),
                Events.parent(plan, "2.08.01", List.of()));

        assertThat(table(plan).node())
                .extracting(node -> node.kode().kode())
                .containsExactly("2.08.01", "2.08.01.2.01.02", "2.08.01.2.01.0010", "2.13.05");
    }

    @Test
    void ofSeveralPlansOneHasToBeNamed() {
        Tabel61Query tables = query.bean(Tabel61Query.class);
        String one = plan(6);
        String other = skpd(6) + "/2026-2029";
        query.append(Events.renstra(one), Events.renstra(other), Events.renstra(skpd(7) + "/2026-2029"));
        Optional<KodeSkpd> skpd = Optional.of(new KodeSkpd(skpd(6)));

        assertThat(tables.plan(skpd, Optional.of(PERIODE))).hasToString(one);
        assertThatThrownBy(() -> tables.plan(skpd, Optional.empty()))
                .isInstanceOfSatisfying(Choice.Impossible.class, choice -> {
                    assertThat(choice.what()).isEqualTo("renstra");
                    assertThat(choice.existing()).containsExactly("2021-2023", "2026-2029");
                });
        assertThatThrownBy(() -> tables.plan(skpd, Optional.of(Periode.of("2031-2035"))))
                .isInstanceOfSatisfying(Choice.Impossible.class, choice -> {
                    assertThat(choice.asked()).contains("2031-2035");
                    assertThat(choice.existing()).containsExactly("2021-2023", "2026-2029");
                });
        assertThatThrownBy(() -> tables.plan(Optional.empty(), Optional.of(Periode.of("2026-2029"))))
                .isInstanceOfSatisfying(Choice.Impossible.class, choice -> {
                    assertThat(choice.what()).isEqualTo("skpd");
                    assertThat(choice.existing()).contains(skpd(6), skpd(7));
                });
        assertThatThrownBy(() -> tables.plan(Optional.of(new KodeSkpd(skpd(99))), Optional.empty()))
                .isInstanceOfSatisfying(
                        Choice.Impossible.class,
                        choice -> assertThat(choice.what()).isEqualTo("skpd"));
    }

    private static String skpd(int number) {
        return "2.08.2.13.0.00.%02d.0000".formatted(number);
    }

    private static String plan(int number) {
        return skpd(number) + "/" + PERIODE;
    }

    private static Tabel61 table(String plan) {
        KodeSkpd skpd = new KodeSkpd(plan.substring(0, plan.indexOf('/')));
        return query.bean(Tabel61Query.class).table(Optional.of(skpd), Optional.of(PERIODE), Titik.SEKARANG);
    }

    private static List<String> csv(String plan, Bagian bagian) {
        return Unduhan.csv(Tabel61Belahan.of(table(plan), bagian)).lines().toList();
    }
}
