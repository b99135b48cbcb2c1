package id.jejak.contract.event;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
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
     * A goal, objective, program, kegiatan or sub kegiatan was adopted with its indicators.
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
}
