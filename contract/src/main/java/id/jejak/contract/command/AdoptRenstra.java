package id.jejak.contract.command;

import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * Adopts a whole Renstra by its document: all of its nodes or none.
 *
 * @param nama the plan's title
 * @param berlaku the day from which it is in force
 * @param nodes at least one; a node's parent is among them
 * @param keterangan what its tables print beside nodes and of indicators; each line from the version 0, at which a node
 *     is adopted
 * @param luarDaftar codes to admit though they are not in the nomenclature in force; those that are, are not recorded
 */
public record AdoptRenstra(
        RenstraId id,
        String nama,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        List<Node> nodes,
        List<Keterangan> keterangan,
        List<KodeLuarDaftar> luarDaftar)
        implements JejakCommand {

    public AdoptRenstra {
        nodes = List.copyOf(nodes);
        keterangan = List.copyOf(keterangan);
        luarDaftar = List.copyOf(luarDaftar);
    }

    /** A plan all of whose codes are to be in the nomenclature in force. */
    public AdoptRenstra(RenstraId id, String nama, DasarHukum dasarHukum, LocalDate berlaku, List<Node> nodes) {
        this(id, nama, dasarHukum, berlaku, nodes, List.of(), List.of());
    }

    @Override
    public String dokumen() {
        return dasarHukum.jenis() + " " + dasarHukum.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return id.skpd();
    }

    /** One node of the document; its parts mean what they mean in {@code RencanaEvent.NodeAdopted}. */
    public record Node(
            KodeRencana kode,
            String nama,
            String penanggungJawab,
            List<Indikator> indikator,
            SortedMap<Integer, SelRupiah> pagu,
            SortedMap<Integer, SelRupiah> tandaKosong) {

        /**
         * The same as it can be kept in a draft.
         *
         * @throws IllegalArgumentException where a name cannot be kept as {@link Teks}
         */
        public Node bersih() {
            return new Node(
                    kode,
                    Teks.bersih(nama),
                    Teks.bersih(penanggungJawab),
                    indikator.stream().map(ReviseRenstra::bersih).toList(),
                    ReviseRenstra.utuh(pagu),
                    ReviseRenstra.utuh(tandaKosong));
        }
    }
}
