package id.jejak.command.rencana;

import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What a plan says now, node by node, read from the ledger itself. */
public final class RencanaBerlaku {

    private final EventStore events;
    private final LedgerAggregates aggregates;

    public RencanaBerlaku(Configuration axon) {
        this.events = axon.eventStore();
        this.aggregates = axon.getComponent(LedgerAggregates.class);
    }

    /** A node as it is now, with the indicators that first appeared at it and are in the plan. */
    public static final class Node {

        private long versi;
        private String nama = "";
        private String penanggungJawab = "";
        private String lokasi = "";
        private List<KodeRencana> melayani = List.of();
        private boolean dicabut;
        private final SortedMap<Integer, SelRupiah> pagu = new TreeMap<>();
        private final Map<IndikatorId, Indikator> indikator = new HashMap<>();
        private final Map<IndikatorId, KodeRencana> tempat = new HashMap<>();
        private final Map<IndikatorId, Arah> arah = new HashMap<>();

        /** The number of its last event. */
        public long versi() {
            return versi;
        }

        public String nama() {
            return nama;
        }

        public String penanggungJawab() {
            return penanggungJawab;
        }

        public String lokasi() {
            return lokasi;
        }

        /** The goals and objectives that it serves, where it is a program. */
        public List<KodeRencana> melayani() {
            return melayani;
        }

        /** In which direction such an indicator improves. */
        public Arah arah(IndikatorId id) {
            return arah.getOrDefault(id, Arah.NAIK);
        }

        public boolean isDicabut() {
            return dicabut;
        }

        /** The indicative ceilings of the years of which it states something. */
        public SortedMap<Integer, SelRupiah> pagu() {
            return Collections.unmodifiableSortedMap(pagu);
        }

        public SelRupiah pagu(int tahun) {
            return pagu.getOrDefault(tahun, SelRupiah.KOSONG);
        }

        public Optional<Indikator> indikator(IndikatorId id) {
            return Optional.ofNullable(indikator.get(id));
        }

        /** The node at which such an indicator stands. */
        public KodeRencana tempat(IndikatorId id) {
            return tempat.getOrDefault(id, id.asal());
        }

        public int banyakIndikator() {
            return indikator.size();
        }

        private void on(DomainEventMessage<?> message) {
            versi = message.getSequenceNumber();
            Object event = message.getPayload();
            if (event instanceof NodeAdopted adopted) {
                nama = adopted.nama();
                penanggungJawab = adopted.penanggungJawab();
                pagu.putAll(adopted.pagu());
                adopted.indikator().forEach(one -> put(adopted.id(), one));
            } else if (event instanceof NodeRenamed renamed) {
                nama = renamed.nama();
                penanggungJawab = renamed.penanggungJawab();
            } else if (event instanceof NodeLocated located) {
                lokasi = located.lokasi();
            } else if (event instanceof ProgramAligned aligned) {
                melayani = aligned.melayani();
            } else if (event instanceof NodeRetired) {
                dicabut = true;
            } else if (event instanceof PaguIndikatifRevised revised) {
                pagu.putAll(revised.pagu());
            } else if (event instanceof IndikatorAdded added) {
                put(added.id(), added.indikator());
            } else if (event instanceof IndikatorRenamed renamed) {
                indikator.computeIfPresent(renamed.indikator(), (id, before) -> rename(before, renamed));
            } else if (event instanceof TargetRevised revised) {
                indikator.computeIfPresent(revised.indikator(), (id, before) -> retarget(before, revised.target()));
            } else if (event instanceof IndikatorDirected directed) {
                arah.put(directed.indikator(), directed.arah());
            } else if (event instanceof IndikatorMoved moved) {
                tempat.put(moved.indikator(), moved.ke());
            } else if (event instanceof IndikatorDropped dropped) {
                indikator.remove(dropped.indikator());
            } else if (event instanceof IndikatorMerged merged) {
                indikator.remove(merged.indikator());
            }
        }

        private void put(RencanaId at, Indikator one) {
            indikator.put(new IndikatorId(at.kode(), one.nomor()), one);
        }

        private static Indikator rename(Indikator before, IndikatorRenamed event) {
            return new Indikator(before.nomor(), event.nama(), event.satuan(), event.akhir(), before.target());
        }

        private static Indikator retarget(Indikator before, SortedMap<Integer, Target> changes) {
            SortedMap<Integer, Target> target = new TreeMap<>(before.target());
            target.putAll(changes);
            return new Indikator(before.nomor(), before.nama(), before.satuan(), before.akhir(), target);
        }
    }

    /** Whether the plan was ever adopted. */
    public boolean isThere(RenstraId id) {
        return events.readEvents(id.toString()).hasNext();
    }

    /** The nodes that were ever in the plan, by their codes. */
    public Map<String, Node> nodes(RenstraId id) {
        Map<String, Node> nodes = new HashMap<>();
        for (String node : aggregates.ids("Rencana", id + "/")) {
            Node now = new Node();
            events.readEvents(node).asStream().forEach(now::on);
            nodes.put(RencanaId.of(node).kode().kode(), now);
        }
        return nodes;
    }
}
