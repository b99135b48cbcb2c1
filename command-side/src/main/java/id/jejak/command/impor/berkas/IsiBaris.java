package id.jejak.command.impor.berkas;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.SumberDana;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one row of a file says, in the ledger's own values. The agency and the year are there where the file has columns
 * for them; whoever imports a file of one agency and one year names them.
 */
public sealed interface IsiBaris {

    /** The agency, where the file names it. */
    Optional<KodeSkpd> skpd();

    /**
     * A first ceiling.
     *
     * @param pos the code of a leaf as {@link AnggaranId#pos(String)} writes it, or the summary book
     * @param sumberDana {@link SumberDana#TIDAK_DIRINCI} where the row names none
     * @param pagu in rupiah, zero or more
     */
    record Pagu(
            Optional<KodeSkpd> skpd,
            OptionalInt tahun,
            String pos,
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah pagu)
            implements IsiBaris {}

    /**
     * A changed ceiling, of a shift or of an amendment.
     *
     * @param pos as in {@link Pagu}
     * @param sumberDana as in {@link Pagu}
     * @param sebelum the ceiling in rupiah that the document found, zero or more; absent where the row does not say
     * @param sesudah the ceiling in rupiah from then on, zero or more
     */
    record Perubahan(
            Optional<KodeSkpd> skpd,
            OptionalInt tahun,
            String pos,
            KodeRekening rekening,
            SumberDana sumberDana,
            Optional<Rupiah> sebelum,
            Rupiah sesudah)
            implements IsiBaris {}

    /**
     * One line of a document that proves a realization; a document's other lines are other rows.
     *
     * @param pos as in {@link Pagu}
     * @param sumberDana as in {@link Pagu}
     * @param jumlah gross, in rupiah, more than zero
     * @param uraian what for, as the file writes it (a text like {@code =1+1} is that text); empty where it does not say
     * @param kontrak the number of the contract under which it is owed; absent where the row names none
     */
    record Realisasi(
            Optional<KodeSkpd> skpd,
            OptionalInt tahun,
            Bukti bukti,
            String pos,
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah jumlah,
            String uraian,
            Optional<String> kontrak)
            implements IsiBaris {}

    /**
     * A node of a plan with one of its indicators, or a further indicator of a node that an earlier row names.
     *
     * @param kode the node; where the row leaves it empty, that of the nearest row above
     * @param nama its name; empty where the row only adds to a node above
     * @param penanggungJawab the unit responsible; empty where the row names none
     * @param indikator its number as the file gives it, else its place among the rows of this node
     * @param pagu what the row writes per year, where it writes something: a leaf's indicative ceilings, or the marks
     *     and sums of what stands above leaves
     * @param lokasi where its work is done; empty where the row names no place
     * @param melayani the goals and objectives that its program serves; none where the row names none
     * @param arah in which direction the indicator improves, where the row says so
     */
    record Rencana(
            Optional<KodeSkpd> skpd,
            KodeRencana kode,
            String nama,
            String penanggungJawab,
            Optional<Indikator> indikator,
            SortedMap<Integer, SelRupiah> pagu,
            String lokasi,
            List<KodeRencana> melayani,
            Optional<Arah> arah)
            implements IsiBaris {

        public Rencana {
            pagu = Collections.unmodifiableSortedMap(new TreeMap<>(pagu));
            melayani = List.copyOf(melayani);
        }
    }
}
