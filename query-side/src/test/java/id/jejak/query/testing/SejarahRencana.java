package id.jejak.query.testing;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Histories of one plan of a few nodes, and of what was budgeted and spent on them. */
public final class SejarahRencana {

    public static final RenstraId RENSTRA = RenstraId.of("2.08.2.13.0.00.01.0000/2021-2026");

    /** The table of performance that Tabel 2.3 is made of. */
    public static final KodeRencana R2 = new KodeRencana("R2");

    public static final KodeRencana PROGRAM = new KodeRencana("2.08.01");

    private static final KodeRencana SASARAN = new KodeRencana("T1.S1");
    private static final String SUB = "2.08.01.2.02.01";
    private static final List<KodeRencana> NODES = List.of(
                    "2.08.01", "2.08.01.2.02", SUB, "2.08.01.2.06.04", "2.08.02.2.01.01", "T1", "T1.S1", "R1", "R2")
            .stream()
            .map(KodeRencana::new)
            .toList();
    private static final LocalDate AWAL = LocalDate.of(2021, 1, 1);

    /** One whose achievements are added up. */
    private static final IndikatorId MEASURED = new IndikatorId(new KodeRencana(SUB), 2);

    private static final List<String> TARGETS = List.of("1", "2,5", "90,57", "NA", "-", "");
    private static final List<String> CELLS = List.of("1000000", "250000.50", "0", "-", "NA", "");
    private static final List<String> KURUN =
            List.of("2020", "2022", "2022-TW2", "2022-TW4", "2023", "2023-TW1", "2023-TW3", "2024");

    private SejarahRencana() {}

    /** The plan is adopted first, with one program down to its sub kegiatan, a goal and the tables of performance. */
    public static Arbitrary<Sejarah> histories() {
        return Sejarah.of(events(), 3, 7).map(drawn -> {
            List<JejakEvent> adopted = new ArrayList<>(List.of(Events.renstra(RENSTRA.toString())));
            for (KodeRencana kode : NODES) {
                if (!kode.kode().equals("2.08.02.2.01.01")) {
                    adopted.add(adopted(kode, "100", kode.equals(MEASURED.asal()) ? 2 : 1, AWAL));
                }
            }
            adopted.addAll(measured());
            List<Sejarah.Portion> portions = new ArrayList<>();
            portions.add(new Sejarah.Portion(adopted, Sejarah.Then.NOTHING));
            portions.addAll(drawn.portions());
            return new Sejarah(portions);
        });
    }

    /** What evaluations turn and add up, in every history: few are drawn, and what is drawn seldom meets. */
    private static List<JejakEvent> measured() {
        RencanaId node = new RencanaId(RENSTRA, MEASURED.asal());
        return List.of(
                new ProgramAligned(new RencanaId(RENSTRA, PROGRAM), List.of(SASARAN), AWAL),
                new IndikatorDirected(node, MEASURED, Arah.TURUN, LocalDate.of(2022, 7, 1)),
                new CapaianPosted(
                        node, MEASURED, new Kurun("2022-TW2"), new Target("2,5"), "Laporan", LocalDate.of(2022, 7, 1)),
                new CapaianPosted(
                        node,
                        MEASURED,
                        new Kurun("2023-TW1"),
                        new Target("90,57"),
                        "Laporan",
                        LocalDate.of(2023, 4, 1)));
    }

    private record Drawn(KodeRencana kode, int nomor, KodeRencana other, int year, int day, int number) {

        RencanaId id() {
            return new RencanaId(RENSTRA, kode);
        }

        IndikatorId indikator() {
            return new IndikatorId(kode, nomor);
        }

        LocalDate berlaku() {
            return LocalDate.ofYearDay(year, day);
        }

        Target target() {
            return new Target(TARGETS.get(number % TARGETS.size()));
        }

        Kurun kurun() {
            return new Kurun(KURUN.get(number % KURUN.size()));
        }

        AkhirRencana akhir() {
            return SejarahRencana.akhir(number);
        }
    }

    private static Arbitrary<JejakEvent> events() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.of(NODES),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(NODES),
                        Arbitraries.integers().between(2021, 2024),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(Drawn::new);
        return Combinators.combine(Arbitraries.integers().between(0, 19), drawn).as(SejarahRencana::event);
    }

    private static JejakEvent event(int kind, Drawn of) {
        return switch (kind) {
            case 0, 1 -> adopted(of.kode(), Integer.toString(of.number()), of.nomor(), of.berlaku());
            case 2, 3 ->
                new PaguIndikatifRevised(
                        new RencanaId(RENSTRA, new KodeRencana(SUB)),
                        perYear(of.year(), new SelRupiah(CELLS.get(of.number() % CELLS.size()))),
                        of.berlaku());
            case 4, 5 -> new TargetRevised(of.id(), of.indikator(), perYear(of.year(), of.target()), of.berlaku());
            case 6 -> new IndikatorAdded(of.id(), indicator(of.nomor(), of.akhir()), of.day() % 4 + 1, of.berlaku());
            case 7 ->
                new IndikatorRenamed(
                        of.id(), of.indikator(), "Nama lain " + of.number(), "orang", of.akhir(), of.berlaku());
            case 8 -> new IndikatorMoved(of.id(), of.indikator(), of.other(), of.day() % 4 + 1, of.berlaku());
            case 9 ->
                of.number() % 2 == 0
                        ? new IndikatorDropped(of.id(), of.indikator(), of.berlaku())
                        : new IndikatorMerged(
                                of.id(), of.indikator(), new IndikatorId(of.other(), of.nomor()), of.berlaku());
            case 10 -> new NodeRenamed(of.id(), "Nama lain " + of.number(), "Bidang", of.berlaku());
            case 11 -> new NodeRetired(of.id(), of.berlaku());
            case 13 ->
                new ProgresFisikPosted(
                        new RencanaId(RENSTRA, new KodeRencana(SUB)),
                        of.kurun(),
                        Target.of(BigDecimal.valueOf(of.number() % 101)),
                        "Laporan",
                        of.berlaku());
            case 12 -> new CapaianPosted(of.id(), of.indikator(), of.kurun(), of.target(), "Laporan", of.berlaku());
            case 14 ->
                new CapaianCorrected(
                        of.id(), of.indikator(), of.kurun(), Target.KOSONG, of.target(), "Laporan", of.berlaku());
            case 15 ->
                of.number() % 2 == 0
                        ? new PeriodeExtended(RENSTRA, 2027, of.berlaku())
                        : new RenstraRevised(
                                RENSTRA,
                                new DasarHukum(
                                        DasarHukum.Jenis.PERUBAHAN_RENSTRA,
                                        "CONTOH/" + of.number() + "/" + of.day(),
                                        of.berlaku(),
                                        "Uji"),
                                of.berlaku(),
                                List.of(),
                                List.of());
            case 16 ->
                new IndikatorDirected(
                        of.id(), of.indikator(), of.number() % 3 == 0 ? Arah.NAIK : Arah.TURUN, of.berlaku());
            case 17 ->
                new ProgramAligned(
                        new RencanaId(RENSTRA, PROGRAM),
                        of.number() % 3 == 0 ? List.of() : List.of(SASARAN, new KodeRencana("T1")),
                        of.berlaku());
            case 18 ->
                Events.pagu(
                        RENSTRA.skpd().kode(),
                        of.year(),
                        leaf(of.other()),
                        "5.1.02.01.01.0024",
                        "",
                        of.number(),
                        of.berlaku());
            default -> Events.realisasi(RENSTRA.skpd().kode(), of.year(), leaf(of.other()), of.number(), of.berlaku());
        };
    }

    /** Only a sub kegiatan carries amounts; what is budgeted on no node of the plan is budgeted outside of it. */
    private static String leaf(KodeRencana kode) {
        return kode.tingkat() == Tingkat.SUB_KEGIATAN ? kode.kode() : "2.08.03.2.01.01";
    }

    private static NodeAdopted adopted(KodeRencana kode, String amount, int indicators, LocalDate berlaku) {
        boolean leaf = kode.tingkat() == Tingkat.SUB_KEGIATAN;
        SortedMap<Integer, SelRupiah> cells = new TreeMap<>();
        cells.put(2021, new SelRupiah(leaf ? amount : "-"));
        cells.put(2023, new SelRupiah(leaf ? amount : ""));
        List<Indikator> each = new ArrayList<>();
        for (int nomor = 1; nomor <= indicators; nomor++) {
            each.add(indicator(nomor, akhir(nomor)));
        }
        return new NodeAdopted(
                new RencanaId(RENSTRA, kode),
                "Nama " + amount,
                "Dinas Uji",
                each,
                leaf ? cells : new TreeMap<>(),
                leaf ? new TreeMap<>() : cells,
                berlaku);
    }

    private static Indikator indicator(int nomor, AkhirRencana akhir) {
        return Events.indikator(nomor, akhir, 2021, "1", "NA", "2,5", "3");
    }

    private static AkhirRencana akhir(int number) {
        return number % 2 == 0 ? AkhirRencana.JUMLAH : AkhirRencana.NILAI_TERAKHIR;
    }

    private static <T> SortedMap<Integer, T> perYear(int year, T value) {
        SortedMap<Integer, T> perYear = new TreeMap<>();
        perYear.put(year, value);
        perYear.put(year + 1, value);
        return perYear;
    }
}
