package id.jejak.contract.event;

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
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/** What happens to a Renstra and to its nodes. */
public sealed interface RencanaEvent extends JejakEvent {

    /**
     * A Renstra was adopted; its nodes follow as events of their own, in the same transaction.
     *
     * @param nama the plan's title
     * @param berlaku the day from which it is in force
     */
    @EventName("rencana.renstra-adopted")
    @Revision("1")
    record RenstraAdopted(RenstraId id, String nama, DasarHukum dasarHukum, LocalDate berlaku)
            implements RencanaEvent {}

    /**
     * A goal, objective, program, kegiatan, sub kegiatan or table of performance was adopted with its indicators.
     *
     * @param nama its name as published
     * @param penanggungJawab the unit responsible as published, empty where the document names none
     * @param indikator its indicators in the published order
     * @param pagu indicative ceilings per year, base year included; only a sub kegiatan has any, since every figure
     *     above is a sum of them
     * @param tandaKosong how the document writes a year in which nothing below has an amount: empty, {@code -} or
     *     {@code 0}; years not named are written empty
     * @param berlaku the day from which it is in force
     */
    @EventName("rencana.node-adopted")
    @Revision("1")
    record NodeAdopted(
            RencanaId id,
            String nama,
            String penanggungJawab,
            List<Indikator> indikator,
            SortedMap<Integer, SelRupiah> pagu,
            SortedMap<Integer, SelRupiah> tandaKosong,
            LocalDate berlaku)
            implements RencanaEvent {

        public NodeAdopted {
            indikator = List.copyOf(indikator);
            pagu = Collections.unmodifiableSortedMap(new TreeMap<>(pagu));
            tandaKosong = Collections.unmodifiableSortedMap(new TreeMap<>(tandaKosong));
        }
    }

    /**
     * The plan uses a code that is not in the nomenclature in force, and was allowed to.
     *
     * @param kode the node's code
     * @param daftar the list in force that does not have it
     * @param alasan why it is used all the same; names no person
     */
    @EventName("rencana.kode-admitted")
    @Revision("1")
    record RenstraKodeAdmitted(RenstraId id, KodeRencana kode, String daftar, String alasan) implements RencanaEvent {}

    /**
     * The nodes with which a plan was adopted, so that the plan knows its own tree.
     *
     * @param kode every one of them, in their order
     */
    @EventName("rencana.nodes-listed")
    @Revision("1")
    record NodesListed(RenstraId id, List<KodeRencana> kode) implements RencanaEvent {

        public NodesListed {
            kode = List.copyOf(kode);
        }
    }

    /**
     * A document revised the plan; what it changed at nodes and indicators follows as events of their own, in the same
     * transaction.
     *
     * @param berlaku the day from which it is in force; never before that of an earlier document of the plan
     * @param ditambah the nodes that it adds
     * @param dicabut the nodes that it retires
     */
    @EventName("rencana.renstra-revised")
    @Revision("1")
    record RenstraRevised(
            RenstraId id,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            List<KodeRencana> ditambah,
            List<KodeRencana> dicabut)
            implements RencanaEvent {

        public RenstraRevised {
            ditambah = List.copyOf(ditambah);
            dicabut = List.copyOf(dicabut);
        }
    }

    /**
     * The plan reaches further than before; it keeps its identity, which names its first years.
     *
     * @param akhir its new last year
     */
    @EventName("rencana.periode-extended")
    @Revision("1")
    record PeriodeExtended(RenstraId id, int akhir, LocalDate berlaku) implements RencanaEvent {}

    /** A node goes by another name, or another unit answers for it; empty where the document names none. */
    @EventName("rencana.node-renamed")
    @Revision("1")
    record NodeRenamed(RencanaId id, String nama, String penanggungJawab, LocalDate berlaku) implements RencanaEvent {}

    /** Where a node's work is done; empty where the document names no place. */
    @EventName("rencana.node-located")
    @Revision("1")
    record NodeLocated(RencanaId id, String lokasi, LocalDate berlaku) implements RencanaEvent {}

    /** A program serves these goals and objectives of its plan, and no others; none where the document names none. */
    @EventName("rencana.program-aligned")
    @Revision("1")
    record ProgramAligned(RencanaId id, List<KodeRencana> melayani, LocalDate berlaku) implements RencanaEvent {

        public ProgramAligned {
            melayani = List.copyOf(melayani);
        }
    }

    /** The node's code changed: it is retired under this one, with the next event, and goes on under another. */
    @EventName("rencana.node-moved")
    @Revision("1")
    record NodeMoved(RencanaId id, KodeRencana ke, LocalDate berlaku) implements RencanaEvent {}

    /** The node is retired, with the next event, and goes on as part of another one. */
    @EventName("rencana.node-merged")
    @Revision("1")
    record NodeMerged(RencanaId id, KodeRencana ke, LocalDate berlaku) implements RencanaEvent {}

    /** A node, and every indicator that stands at it, is no longer part of the plan. Its code is not free again. */
    @EventName("rencana.node-retired")
    @Revision("1")
    record NodeRetired(RencanaId id, LocalDate berlaku) implements RencanaEvent {}

    /**
     * The indicative ceilings of these years are from now on these; other years stay as they are.
     *
     * @param pagu at least one year
     */
    @EventName("rencana.pagu-indikatif-revised")
    @Revision("1")
    record PaguIndikatifRevised(RencanaId id, SortedMap<Integer, SelRupiah> pagu, LocalDate berlaku)
            implements RencanaEvent {

        public PaguIndikatifRevised {
            pagu = Collections.unmodifiableSortedMap(new TreeMap<>(pagu));
        }
    }

    /**
     * The indicator's targets of these years are from now on these; other years stay as they are. Like every event of an
     * indicator it stands with the node of its first appearance, wherever the indicator stands now.
     *
     * @param target at least one year
     */
    @EventName("rencana.target-revised")
    @Revision("1")
    record TargetRevised(RencanaId id, IndikatorId indikator, SortedMap<Integer, Target> target, LocalDate berlaku)
            implements RencanaEvent {

        public TargetRevised {
            target = Collections.unmodifiableSortedMap(new TreeMap<>(target));
        }
    }

    /**
     * A node has an indicator that the plan did not have before.
     *
     * @param indikator its number was never used at this node and is its identity from now on
     * @param urutan its place among the node's indicators, from 1; of two at one place the older stands first
     */
    @EventName("rencana.indikator-added")
    @Revision("1")
    record IndikatorAdded(RencanaId id, Indikator indikator, int urutan, LocalDate berlaku) implements RencanaEvent {}

    /** The same measure goes by another name or unit, or its end-of-plan target follows otherwise. */
    @EventName("rencana.indikator-renamed")
    @Revision("1")
    record IndikatorRenamed(
            RencanaId id, IndikatorId indikator, String nama, String satuan, AkhirRencana akhir, LocalDate berlaku)
            implements RencanaEvent {}

    /** In which direction the indicator improves; one of which no such event tells, upwards. */
    @EventName("rencana.indikator-directed")
    @Revision("1")
    record IndikatorDirected(RencanaId id, IndikatorId indikator, Arah arah, LocalDate berlaku)
            implements RencanaEvent {}

    /**
     * The indicator stands at another node, perhaps of another level.
     *
     * @param ke the node at which it stands now
     * @param urutan its place there, from 1
     */
    @EventName("rencana.indikator-moved")
    @Revision("1")
    record IndikatorMoved(RencanaId id, IndikatorId indikator, KodeRencana ke, int urutan, LocalDate berlaku)
            implements RencanaEvent {}

    /**
     * The indicator is no longer measured by itself.
     *
     * @param ke the indicator that measures it together with others
     */
    @EventName("rencana.indikator-merged")
    @Revision("1")
    record IndikatorMerged(RencanaId id, IndikatorId indikator, IndikatorId ke, LocalDate berlaku)
            implements RencanaEvent {}

    /** The indicator is no longer part of the plan. */
    @EventName("rencana.indikator-dropped")
    @Revision("1")
    record IndikatorDropped(RencanaId id, IndikatorId indikator, LocalDate berlaku) implements RencanaEvent {}

    /**
     * What an indicator reached.
     *
     * @param sumber the document that states it
     * @param tanggal the day as of which it is stated
     */
    @EventName("rencana.capaian-posted")
    @Revision("1")
    record CapaianPosted(
            RencanaId id, IndikatorId indikator, Kurun kurun, Target nilai, String sumber, LocalDate tanggal)
            implements RencanaEvent {}

    /**
     * What was posted as reached is stated otherwise.
     *
     * @param lama what was posted before
     */
    @EventName("rencana.capaian-corrected")
    @Revision("1")
    record CapaianCorrected(
            RencanaId id,
            IndikatorId indikator,
            Kurun kurun,
            Target lama,
            Target nilai,
            String sumber,
            LocalDate tanggal)
            implements RencanaEvent {}

    /**
     * How far the work of a sub kegiatan is.
     *
     * @param persen 0 to 100, of the year's work
     * @param sumber the document that states it
     * @param tanggal the day as of which it is stated
     */
    @EventName("rencana.progres-fisik-posted")
    @Revision("1")
    record ProgresFisikPosted(RencanaId id, Kurun kurun, Target persen, String sumber, LocalDate tanggal)
            implements RencanaEvent {}

    /**
     * The progress that was posted is stated otherwise.
     *
     * @param lama what was posted before
     */
    @EventName("rencana.progres-fisik-corrected")
    @Revision("1")
    record ProgresFisikCorrected(
            RencanaId id, Kurun kurun, Target lama, Target persen, String sumber, LocalDate tanggal)
            implements RencanaEvent {}
}
