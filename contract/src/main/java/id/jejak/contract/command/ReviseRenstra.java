package id.jejak.contract.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Teks;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Revises a Renstra by a document (perubahan Renstra): all of its lines or none. Each line names the version from which
 * it was drafted, which is the sequence number of the last event of the node that it changes, or of the plan; a line
 * drafted from an older version refuses the whole document. What a line does not name stays as it is.
 *
 * @param versi the version of the plan as a whole from which the document was drafted: with it any other revision since
 *     then refuses the document, not only one of the same nodes
 * @param dasarHukum of the kind {@code PERUBAHAN_RENSTRA}
 * @param berlaku the day from which it is in force, not before that of the plan's earlier documents
 * @param baris at least one
 * @param luarDaftar codes of new nodes to admit though they are not in the nomenclature in force; those that are, are
 *     not recorded
 */
public record ReviseRenstra(
        RenstraId id,
        OptionalLong versi,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        List<Baris> baris,
        List<KodeLuarDaftar> luarDaftar)
        implements JejakCommand {

    public ReviseRenstra {
        baris = List.copyOf(baris);
        luarDaftar = List.copyOf(luarDaftar);
    }

    /**
     * A document that is held against the versions of its lines only, all of whose codes are to be in the nomenclature
     * in force.
     */
    public ReviseRenstra(RenstraId id, DasarHukum dasarHukum, LocalDate berlaku, List<Baris> baris) {
        this(id, OptionalLong.empty(), dasarHukum, berlaku, baris, List.of());
    }

    @Override
    public String dokumen() {
        return dasarHukum.jenis() + " " + dasarHukum.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return id.skpd();
    }

    /** One line of the document; drafts of it are stored in events, so that what is stored stays readable. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ExtendPeriode.class, name = "PERPANJANG_PERIODE"),
        @JsonSubTypes.Type(value = AddNode.class, name = "TAMBAH_NODE"),
        @JsonSubTypes.Type(value = RetireNode.class, name = "CABUT_NODE"),
        @JsonSubTypes.Type(value = RenameNode.class, name = "UBAH_NAMA_NODE"),
        @JsonSubTypes.Type(value = SetPaguIndikatif.class, name = "UBAH_PAGU_INDIKATIF"),
        @JsonSubTypes.Type(value = SetTarget.class, name = "UBAH_TARGET"),
        @JsonSubTypes.Type(value = AddIndikator.class, name = "TAMBAH_INDIKATOR"),
        @JsonSubTypes.Type(value = RenameIndikator.class, name = "UBAH_NAMA_INDIKATOR"),
        @JsonSubTypes.Type(value = MoveIndikator.class, name = "PINDAH_INDIKATOR"),
        @JsonSubTypes.Type(value = MergeIndikator.class, name = "GABUNG_INDIKATOR"),
        @JsonSubTypes.Type(value = DropIndikator.class, name = "HAPUS_INDIKATOR"),
        @JsonSubTypes.Type(value = LocateNode.class, name = "UBAH_LOKASI"),
        @JsonSubTypes.Type(value = AlignProgram.class, name = "UBAH_TUJUAN_SASARAN"),
        @JsonSubTypes.Type(value = DirectIndikator.class, name = "UBAH_ARAH"),
        @JsonSubTypes.Type(value = MoveNode.class, name = "PINDAH_NODE"),
        @JsonSubTypes.Type(value = MergeNode.class, name = "GABUNG_NODE")
    })
    public sealed interface Baris permits ExtendPeriode, AddNode, PerubahanNode {}

    /** A line that changes a node which is there already. */
    public sealed interface PerubahanNode extends Baris
            permits EndNode, RenameNode, SetPaguIndikatif, Keterangan, BarisIndikator {

        /** The node whose version is meant; an indicator's line means the node of its first appearance. */
        KodeRencana node();

        /** The version of that node from which the line was drafted. */
        long versi();
    }

    /** A line about one indicator. */
    public sealed interface BarisIndikator extends PerubahanNode
            permits SetTarget,
                    AddIndikator,
                    RenameIndikator,
                    MoveIndikator,
                    MergeIndikator,
                    DropIndikator,
                    DirectIndikator {

        IndikatorId indikator();

        @Override
        default KodeRencana node() {
            return indikator().asal();
        }
    }

    /**
     * The plan reaches further.
     *
     * @param versi the version of the plan as a whole
     * @param akhir its new last year, after the one before
     */
    public record ExtendPeriode(long versi, int akhir) implements Baris {}

    /** A node that was never in the plan; its parent is in it, or in the document. */
    public record AddNode(AdoptRenstra.Node isi) implements Baris {

        /** @throws IllegalArgumentException where a name cannot be kept as {@link Teks} */
        public AddNode {
            isi = isi.bersih();
        }
    }

    /** A node, with all indicators that stand at it then, leaves the plan; refused while nodes below it are in it. */
    public sealed interface EndNode extends PerubahanNode permits RetireNode, MoveNode, MergeNode {}

    /** A line that says what a plan's tables print beside a node or of an indicator; a plan's adoption has such ones too. */
    public sealed interface Keterangan extends PerubahanNode permits LocateNode, AlignProgram, DirectIndikator {}

    /** A node that nothing goes on from. */
    public record RetireNode(KodeRencana node, long versi) implements EndNode {}

    /**
     * A node's code changes. Its indicators go along where the same document moves them, by lines before this one.
     *
     * @param ke its new code, of the same level, which the same document adds and which no other node takes
     */
    public record MoveNode(KodeRencana node, long versi, KodeRencana ke) implements EndNode {

        /** @throws IllegalArgumentException for a code of another level */
        public MoveNode {
            requireLevel(ke, node.tingkat());
        }
    }

    /**
     * A node goes on as part of another one. Its indicators go along where the same document moves them, by lines before
     * this one.
     *
     * @param ke the other, of the same level, which is in the plan once the document is in force
     */
    public record MergeNode(KodeRencana node, long versi, KodeRencana ke) implements EndNode {

        /** @throws IllegalArgumentException for a code of another level */
        public MergeNode {
            requireLevel(ke, node.tingkat());
        }
    }

    /** Where a node's work is done; empty where the document names no place. */
    public record LocateNode(KodeRencana node, long versi, String lokasi) implements Keterangan {

        /** @throws IllegalArgumentException where the place cannot be kept as {@link Teks} */
        public LocateNode {
            lokasi = Teks.bersih(lokasi);
        }
    }

    /**
     * Which goals and objectives a program serves from now on.
     *
     * @param melayani goals and objectives that are in the plan once the document is in force, each once; may be none
     */
    public record AlignProgram(KodeRencana node, long versi, List<KodeRencana> melayani) implements Keterangan {

        /** @throws IllegalArgumentException where the node is no program, or serves what is neither goal nor objective, or twice */
        public AlignProgram {
            requireLevel(node, Tingkat.PROGRAM);
            melayani = List.copyOf(melayani);
            melayani.forEach(served -> requireLevel(served, Tingkat.TUJUAN, Tingkat.SASARAN));
            if (Set.copyOf(melayani).size() < melayani.size()) {
                throw new IllegalArgumentException("A goal or objective is served once: " + melayani);
            }
        }
    }

    /** A node's name and responsible unit, which may be empty. */
    public record RenameNode(KodeRencana node, long versi, String nama, String penanggungJawab)
            implements PerubahanNode {

        /** @throws IllegalArgumentException where a name cannot be kept as {@link Teks} */
        public RenameNode {
            nama = Teks.bersih(nama);
            penanggungJawab = Teks.bersih(penanggungJawab);
        }
    }

    /** Indicative ceilings of a sub kegiatan, of at least one year. */
    public record SetPaguIndikatif(KodeRencana node, long versi, SortedMap<Integer, SelRupiah> pagu)
            implements PerubahanNode {

        public SetPaguIndikatif {
            pagu = utuh(pagu);
        }
    }

    /** Targets of an indicator, of at least one year. */
    public record SetTarget(IndikatorId indikator, long versi, SortedMap<Integer, Target> target)
            implements BarisIndikator {

        public SetTarget {
            target = utuh(target);
        }
    }

    /**
     * A new indicator.
     *
     * @param tempat the node that has it
     * @param isi its number was never used at that node
     * @param urutan its place among the node's indicators, from 1
     */
    public record AddIndikator(KodeRencana tempat, long versi, Indikator isi, int urutan) implements BarisIndikator {

        /** @throws IllegalArgumentException for a place below 1, or a name that cannot be kept as {@link Teks} */
        public AddIndikator {
            requirePlace(urutan);
            isi = bersih(isi);
        }

        @Override
        public IndikatorId indikator() {
            return new IndikatorId(tempat, isi.nomor());
        }
    }

    /** The same measure under another name, unit or end-of-plan rule. */
    public record RenameIndikator(IndikatorId indikator, long versi, String nama, String satuan, AkhirRencana akhir)
            implements BarisIndikator {

        /** @throws IllegalArgumentException where a name cannot be kept as {@link Teks} */
        public RenameIndikator {
            nama = Teks.bersih(nama);
            satuan = Teks.bersih(satuan);
        }
    }

    /**
     * An indicator moves to another node, or to another place among those of its own.
     *
     * @param ke the node, which is in the plan
     * @param urutan its place there, from 1
     */
    public record MoveIndikator(IndikatorId indikator, long versi, KodeRencana ke, int urutan)
            implements BarisIndikator {

        /** @throws IllegalArgumentException for a place below 1 */
        public MoveIndikator {
            requirePlace(urutan);
        }
    }

    /** An indicator is measured as part of another one, which is in the plan once the document is in force. */
    public record MergeIndikator(IndikatorId indikator, long versi, IndikatorId ke) implements BarisIndikator {}

    /** An indicator leaves the plan. */
    public record DropIndikator(IndikatorId indikator, long versi) implements BarisIndikator {}

    /** In which direction an indicator improves, from now on. */
    public record DirectIndikator(IndikatorId indikator, long versi, Arah arah) implements BarisIndikator, Keterangan {

        @Override
        public KodeRencana node() {
            return indikator.asal();
        }
    }

    private static void requireLevel(KodeRencana kode, Tingkat... allowed) {
        if (!List.of(allowed).contains(kode.tingkat())) {
            throw new IllegalArgumentException(kode + " is none of " + List.of(allowed));
        }
    }

    static Indikator bersih(Indikator isi) {
        return new Indikator(
                isi.nomor(), Teks.bersih(isi.nama()), Teks.bersih(isi.satuan()), isi.akhir(), utuh(isi.target()));
    }

    /** No year without a cell: an event that held one could be written and never be read again. */
    static <C> SortedMap<Integer, C> utuh(SortedMap<Integer, C> perTahun) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(perTahun)));
    }

    private static void requirePlace(int urutan) {
        if (urutan < 1) {
            throw new IllegalArgumentException("A place among indicators is counted from 1: " + urutan);
        }
    }
}
