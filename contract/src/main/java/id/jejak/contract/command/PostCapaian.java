package id.jejak.contract.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Posts what one document states as reached: all of its lines or none. A line that was posted before does nothing.
 *
 * @param sumber the document
 * @param tanggal the day as of which it states this
 * @param baris at least one
 */
public record PostCapaian(RenstraId id, String sumber, LocalDate tanggal, List<Baris> baris) implements JejakCommand {

    /** @throws IllegalArgumentException where the source is blank or cannot be kept as {@link Teks} */
    public PostCapaian {
        sumber = Teks.bersih(sumber);
        if (sumber.isBlank()) {
            throw new IllegalArgumentException("An achievement has a source");
        }
        baris = List.copyOf(baris);
    }

    @Override
    public String dokumen() {
        return sumber;
    }

    @Override
    public KodeSkpd skpd() {
        return id.skpd();
    }

    /** One line of the document. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Capaian.class, name = "CAPAIAN"),
        @JsonSubTypes.Type(value = ProgresFisik.class, name = "PROGRES_FISIK")
    })
    public sealed interface Baris {

        /** The node with which it is kept. */
        KodeRencana node();

        Kurun kurun();

        Target nilai();

        /** What the line corrects: exactly what is posted now. Empty for a first posting. */
        Optional<Target> mengoreksi();

        /**
         * The version of the node, the number of its last event, from which a correction was drafted; where it names
         * one, whatever happened to the node since then refuses the document.
         */
        OptionalLong versi();
    }

    /** What an indicator reached; also of one that has left the plan. */
    public record Capaian(
            IndikatorId indikator, Kurun kurun, Target nilai, Optional<Target> mengoreksi, OptionalLong versi)
            implements Baris {

        /** Held against what is posted only, and against no version. */
        public Capaian(IndikatorId indikator, Kurun kurun, Target nilai, Optional<Target> mengoreksi) {
            this(indikator, kurun, nilai, mengoreksi, OptionalLong.empty());
        }

        @Override
        public KodeRencana node() {
            return indikator.asal();
        }
    }

    /** How far the work of a sub kegiatan is, in percent from 0 to 100. */
    public record ProgresFisik(
            KodeRencana node, Kurun kurun, Target nilai, Optional<Target> mengoreksi, OptionalLong versi)
            implements Baris {

        /** Held against what is posted only, and against no version. */
        public ProgresFisik(KodeRencana node, Kurun kurun, Target nilai, Optional<Target> mengoreksi) {
            this(node, kurun, nilai, mengoreksi, OptionalLong.empty());
        }
    }
}
