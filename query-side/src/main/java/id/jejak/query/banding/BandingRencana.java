package id.jejak.query.banding;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel41.Penerus;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A plan at two points of time.
 *
 * @param renstra the plan
 * @param nama its title after
 * @param versi the documents that either side can be named after
 * @param tahun the base year, and the years of the plan as far as it reaches on either side
 * @param node every node that is in the plan on either side, in the order of their codes
 * @param jumlah the grand total, of which the differences of each level are parts
 */
public record BandingRencana(
        RenstraId renstra,
        String nama,
        List<Versi> versi,
        Sisi dari,
        Sisi ke,
        List<Integer> tahun,
        List<Node> node,
        Deret jumlah) {

    /** The position from which it can be made again: that of the side which is read further. */
    public Posisi posisi() {
        return Sisi.terakhir(dari, ke);
    }

    /**
     * A row of money.
     *
     * @param perTahun one per year, base year first
     * @param akhir the plan's years without the base year
     */
    public record Deret(SortedMap<Integer, Uang> perTahun, Uang akhir) {

        boolean isBerubah() {
            return akhir.isBerubah() || perTahun.values().stream().anyMatch(Uang::isBerubah);
        }
    }

    /**
     * A node of any level.
     *
     * @param sebelum its name before; empty where it is new
     * @param sesudah its name after; empty where it is no more
     * @param penerus as what it goes on, where it is no more and a document says so
     * @param asal the nodes that go on as it, or as part of it, and were in the plan before
     * @param indikator those that stand at it after, and those that stood at it before and left the plan
     */
    public record Node(
            KodeRencana kode,
            Optional<String> sebelum,
            Optional<String> sesudah,
            Optional<Penerus> penerus,
            SortedMap<KodeRencana, Penerus.Cara> asal,
            Deret rupiah,
            List<Ukuran> indikator) {

        /** Its name, the later one where there are two. */
        public String nama() {
            return sesudah.or(() -> sebelum).orElse("");
        }

        /** Whether anything of its own is different; its indicators speak for themselves. */
        boolean isBerubah() {
            return !sebelum.equals(sesudah) || !asal.isEmpty() || rupiah.isBerubah();
        }

        boolean isSubKegiatan() {
            return kode.tingkat() == Tingkat.SUB_KEGIATAN;
        }

        boolean isBergantiNama() {
            return sebelum.isPresent() && sesudah.isPresent() && !sebelum.equals(sesudah);
        }
    }

    /** How an indicator is called and measured, and where it stands. */
    public record Sebutan(String nama, String satuan, KodeRencana pada) {}

    /**
     * An indicator.
     *
     * @param sebelum before; empty where it is new
     * @param sesudah after; empty where it left the plan
     * @param perubahan what happened to it; never empty
     * @param ke into which indicator it was merged
     * @param target one per year, base year first
     * @param akhir the target of the plan's end
     */
    public record Ukuran(
            IndikatorId id,
            Optional<Sebutan> sebelum,
            Optional<Sebutan> sesudah,
            Set<Perubahan> perubahan,
            Optional<IndikatorId> ke,
            SortedMap<Integer, Sasaran> target,
            Sasaran akhir) {

        /** How it is called, after where there are two. */
        public Sebutan sebutan() {
            return sesudah.or(() -> sebelum).orElseThrow();
        }

        boolean isBerubah() {
            return !perubahan.contains(Perubahan.TETAP);
        }
    }
}
