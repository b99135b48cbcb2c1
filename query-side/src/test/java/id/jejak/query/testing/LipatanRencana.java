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
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as of a day, folded from its events with maps and loops and no database: the plain reading of what they mean, to
 * hold the tables against.
 */
public final class LipatanRencana {

    /** A node that was said to be there; retired where its name is missing. */
    public record Node(@Nullable String nama, String unit) {}

    /** What an indicator is called. */
    public record Nama(String nama, String satuan, AkhirRencana akhir) {}

    /** Where it stands; nowhere where the node is missing. */
    public record Tempat(@Nullable KodeRencana pada, int urutan) {}

    private record Tahunan(Object apa, int tahun) {}

    private record Sel(SelRupiah tertulis, boolean daun) {}

    private record Kurun(IndikatorId id, String kurun) {}

    private final LocalDate per;
    private final int dasar;
    private boolean adopted;
    private int akhir;
    private final Terakhir<KodeRencana, Node> node = new Terakhir<>();
    private final Terakhir<Tahunan, Sel> sel = new Terakhir<>();
    private final Terakhir<IndikatorId, Nama> nama = new Terakhir<>();
    private final Terakhir<IndikatorId, Tempat> tempat = new Terakhir<>();
    private final Terakhir<Tahunan, Target> target = new Terakhir<>();
    private final Terakhir<IndikatorId, Arah> arah = new Terakhir<>();
    private final Terakhir<KodeRencana, List<KodeRencana>> melayani = new Terakhir<>();
    private final Map<Kurun, Target> capaian = new HashMap<>();

    /** @param events of one plan, in the order of the ledger; those of other things are passed over */
    public LipatanRencana(List<JejakEvent> events, int dasar, LocalDate per) {
        this.dasar = dasar;
        this.per = per;
        events.forEach(this::plan);
        events.forEach(this::indicator);
    }

    private void plan(JejakEvent event) {
        if (event instanceof RenstraAdopted one && isInForce(one.berlaku())) {
            adopted = true;
            akhir = Math.max(akhir, one.id().periode().akhir());
        } else if (event instanceof PeriodeExtended one && isInForce(one.berlaku())) {
            akhir = Math.max(akhir, one.akhir());
        } else if (event instanceof NodeAdopted one && isInForce(one.berlaku())) {
            KodeRencana kode = one.id().kode();
            node.say(kode, new Node(one.nama(), one.penanggungJawab()), one.berlaku());
            one.pagu().forEach((year, cell) -> sel.say(new Tahunan(kode, year), new Sel(cell, true), one.berlaku()));
            one.tandaKosong()
                    .forEach((year, cell) -> sel.say(new Tahunan(kode, year), new Sel(cell, false), one.berlaku()));
            one.indikator().forEach(each -> begin(kode, each, each.nomor(), one.berlaku()));
        } else if (event instanceof NodeRenamed one && isInForce(one.berlaku())) {
            node.say(one.id().kode(), new Node(one.nama(), one.penanggungJawab()), one.berlaku());
        } else if (event instanceof NodeRetired one && isInForce(one.berlaku())) {
            node.say(one.id().kode(), new Node(null, ""), one.berlaku());
        } else if (event instanceof PaguIndikatifRevised one && isInForce(one.berlaku())) {
            one.pagu()
                    .forEach((year, cell) ->
                            sel.say(new Tahunan(one.id().kode(), year), new Sel(cell, true), one.berlaku()));
        } else if (event instanceof IndikatorAdded one && isInForce(one.berlaku())) {
            begin(one.id().kode(), one.indikator(), one.urutan(), one.berlaku());
        }
        // In the same pass, since what is said later of one day stands.
        changed(event);
    }

    private void changed(JejakEvent event) {
        if (event instanceof TargetRevised one && isInForce(one.berlaku())) {
            targets(one.indikator(), one.target(), one.berlaku());
        } else if (event instanceof IndikatorRenamed one && isInForce(one.berlaku())) {
            nama.say(one.indikator(), new Nama(one.nama(), one.satuan(), one.akhir()), one.berlaku());
        } else if (event instanceof IndikatorMoved one && isInForce(one.berlaku())) {
            tempat.say(one.indikator(), new Tempat(one.ke(), one.urutan()), one.berlaku());
        } else if (event instanceof IndikatorMerged one && isInForce(one.berlaku())) {
            tempat.say(one.indikator(), new Tempat(null, 0), one.berlaku());
        } else if (event instanceof IndikatorDropped one && isInForce(one.berlaku())) {
            tempat.say(one.indikator(), new Tempat(null, 0), one.berlaku());
        } else if (event instanceof IndikatorDirected one && isInForce(one.berlaku())) {
            arah.say(one.indikator(), one.arah(), one.berlaku());
        } else if (event instanceof ProgramAligned one && isInForce(one.berlaku())) {
            melayani.say(one.id().kode(), one.melayani(), one.berlaku());
        }
    }

    /** What was reached is stated as of a day, and the last statement stands. */
    private void indicator(JejakEvent event) {
        if (event instanceof CapaianPosted one && isInForce(one.tanggal())) {
            capaian.put(new Kurun(one.indikator(), one.kurun().tertulis()), one.nilai());
        } else if (event instanceof CapaianCorrected one && isInForce(one.tanggal())) {
            capaian.put(new Kurun(one.indikator(), one.kurun().tertulis()), one.nilai());
        }
    }

    private void begin(KodeRencana at, Indikator one, int urutan, LocalDate berlaku) {
        IndikatorId id = new IndikatorId(at, one.nomor());
        nama.say(id, new Nama(one.nama(), one.satuan(), one.akhir()), berlaku);
        tempat.say(id, new Tempat(at, urutan), berlaku);
        targets(id, one.target(), berlaku);
    }

    private void targets(IndikatorId id, SortedMap<Integer, Target> perYear, LocalDate berlaku) {
        perYear.forEach((year, one) -> target.say(new Tahunan(id, year), one, berlaku));
    }

    private boolean isInForce(LocalDate day) {
        return !day.isAfter(per);
    }

    public boolean isAdopted() {
        return adopted;
    }

    /** The plan's last year. */
    public int akhir() {
        return akhir;
    }

    /** The nodes that are in it, in the order of their codes. */
    public SortedMap<KodeRencana, Node> node() {
        SortedMap<KodeRencana, Node> in = new TreeMap<>();
        node.nilai.forEach((kode, one) -> {
            if (one.nama() != null) {
                in.put(kode, one);
            }
        });
        return in;
    }

    /** The money of a node in a year: the sum of what the leaves below it state, or how nothing is written. */
    public SelRupiah uang(KodeRencana kode, int tahun) {
        Sel stated = sel.nilai.get(new Tahunan(kode, tahun));
        return jumlah(kode.kode(), tahun)
                .map(SelRupiah::of)
                .orElse(stated == null ? SelRupiah.KOSONG : stated.tertulis());
    }

    /** The money of a node over the plan, without its base year. */
    public SelRupiah uangAkhir(KodeRencana kode) {
        return all(kode.kode());
    }

    /** The money of all of the plan in a year. */
    public SelRupiah jumlah(int tahun) {
        return jumlah("", tahun).map(SelRupiah::of).orElse(SelRupiah.KOSONG);
    }

    /** The money of all of the plan, without its base year. */
    public SelRupiah jumlahAkhir() {
        return all("");
    }

    private SelRupiah all(String above) {
        return sel.nilai.keySet().stream()
                .map(Tahunan::tahun)
                .distinct()
                .filter(year -> year > dasar)
                .flatMap(year -> jumlah(above, year).stream())
                .reduce(Rupiah::plus)
                .map(SelRupiah::of)
                .orElse(SelRupiah.KOSONG);
    }

    private Optional<Rupiah> jumlah(String above, int tahun) {
        return node().keySet().stream()
                .filter(leaf -> above.isEmpty() || (leaf.kode() + ".").startsWith(above + "."))
                .map(leaf -> sel.nilai.get(new Tahunan(leaf, tahun)))
                .filter(Objects::nonNull)
                .filter(Sel::daun)
                .flatMap(cell -> cell.tertulis().jumlah().stream())
                .reduce(Rupiah::plus);
    }

    /** The indicators that stand at a node, in their order. */
    public List<IndikatorId> indikator(KodeRencana pada) {
        return tempat.nilai.entrySet().stream()
                .filter(one -> pada.equals(one.getValue().pada()) && nama.nilai.containsKey(one.getKey()))
                .sorted(Comparator.comparing((Map.Entry<IndikatorId, Tempat> one) ->
                                one.getValue().urutan())
                        .thenComparing(one -> one.getKey().asal().kode())
                        .thenComparing(one -> one.getKey().nomor()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In which direction it improves; upwards where nothing is said. */
    public Arah arah(IndikatorId id) {
        return arah.nilai.getOrDefault(id, Arah.NAIK);
    }

    /** The goals and objectives that a program serves. */
    public List<KodeRencana> melayani(KodeRencana program) {
        return melayani.nilai.getOrDefault(program, List.of());
    }

    public Nama nama(IndikatorId id) {
        return Objects.requireNonNull(nama.nilai.get(id));
    }

    /** What is to be reached in a year; empty where nothing is stated. */
    public Target target(IndikatorId id, int tahun) {
        return target.nilai.getOrDefault(new Tahunan(id, tahun), Target.KOSONG);
    }

    /** What is to be reached per year that is stated. */
    public SortedMap<Integer, Target> target(IndikatorId id) {
        SortedMap<Integer, Target> perYear = new TreeMap<>();
        target.nilai.forEach((place, one) -> {
            if (place.apa().equals(id)) {
                perYear.put(place.tahun(), one);
            }
        });
        return perYear;
    }

    /** What is to be reached at the plan's end: all of its years together, or the last. */
    public Target targetAkhir(IndikatorId id) {
        if (nama(id).akhir() == AkhirRencana.NILAI_TERAKHIR) {
            return target(id, akhir);
        }
        return sum(target(id).tailMap(dasar + 1).values().stream())
                .map(Target::of)
                .orElse(Target.KOSONG);
    }

    /** What was reached; empty where nothing is stated. */
    public Target capaian(IndikatorId id, String kurun) {
        return capaian.getOrDefault(new Kurun(id, kurun), Target.KOSONG);
    }

    /** What was reached, per year, quarter or month that is stated. */
    public SortedMap<String, Target> capaian(IndikatorId id) {
        SortedMap<String, Target> stated = new TreeMap<>();
        capaian.forEach((place, one) -> {
            if (place.id().equals(id)) {
                stated.put(place.kurun(), one);
            }
        });
        return stated;
    }

    /** The numbers among these together; empty where none is a number. */
    public static Optional<BigDecimal> sum(Stream<Target> stated) {
        return stated.flatMap(one -> one.angka().stream()).reduce(BigDecimal::add);
    }
}
