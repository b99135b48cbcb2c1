package id.jejak.query.revisi;

import static id.jejak.query.revisi.Rinci.AKHIR;
import static id.jejak.query.revisi.Rinci.KE;
import static id.jejak.query.revisi.Rinci.NOMOR;
import static id.jejak.query.revisi.Rinci.PENANGGUNG_JAWAB;
import static id.jejak.query.revisi.Rinci.SATUAN;
import static id.jejak.query.revisi.Rinci.URUTAN;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of lines that a form has; of a budget's there is one. Those of a plan are called as the write API calls them. */
enum JenisBaris {
    /** A ceiling or a target in a year. */
    NILAI,
    TAMBAH_INDIKATOR(Rinci.NAMA, NOMOR, SATUAN, AKHIR, URUTAN),
    UBAH_NAMA_INDIKATOR(Rinci.NAMA, SATUAN, AKHIR),
    UBAH_ARAH(Rinci.ARAH),
    PINDAH_INDIKATOR(KE, URUTAN),
    GABUNG_INDIKATOR(KE),
    HAPUS_INDIKATOR,
    TAMBAH_NODE(Rinci.NAMA, PENANGGUNG_JAWAB),
    UBAH_NAMA_NODE(Rinci.NAMA, PENANGGUNG_JAWAB),
    UBAH_LOKASI(Rinci.LOKASI),
    UBAH_TUJUAN_SASARAN(Rinci.MELAYANI),
    PINDAH_NODE(KE),
    GABUNG_NODE(KE),
    CABUT_NODE,
    PERPANJANG_PERIODE(Rinci.TAHUN_AKHIR);

    private final List<Rinci> rinci;

    JenisBaris(Rinci... rinci) {
        this.rinci = List.of(rinci);
    }

    /** The kind that is called so; a value where nothing is. */
    static JenisBaris of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NILAI);
    }

    /** What it says beside its code. */
    public List<Rinci> rinci() {
        return rinci;
    }

    public boolean isNilai() {
        return this == NILAI;
    }

    /** Whether it is about a node or an indicator, and not about the plan as a whole. */
    public boolean isBerkode() {
        return this != PERPANJANG_PERIODE;
    }

    /** Whether it is about an indicator that is there. */
    boolean isIndikator() {
        return name().endsWith("_INDIKATOR") && this != TAMBAH_INDIKATOR || this == UBAH_ARAH;
    }

    /**
     * Its place among the lines of a document: what comes goes before what it is needed for, and an indicator leaves a node
     * before the node ends.
     */
    int giliran() {
        return switch (this) {
            case PERPANJANG_PERIODE, TAMBAH_NODE -> 0;
            case TAMBAH_INDIKATOR -> 1;
            case PINDAH_INDIKATOR, GABUNG_INDIKATOR, HAPUS_INDIKATOR -> 3;
            case PINDAH_NODE, GABUNG_NODE, CABUT_NODE -> 4;
            default -> 2;
        };
    }
}
