package id.jejak.query.revisi;

import static id.jejak.query.revisi.Rinci.AKHIR;
import static id.jejak.query.revisi.Rinci.KE;
import static id.jejak.query.revisi.Rinci.NAMA;
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
    TAMBAH_INDIKATOR,
    UBAH_NAMA_INDIKATOR,
    UBAH_ARAH,
    PINDAH_INDIKATOR,
    GABUNG_INDIKATOR,
    HAPUS_INDIKATOR,
    TAMBAH_NODE,
    UBAH_NAMA_NODE,
    UBAH_LOKASI,
    UBAH_TUJUAN_SASARAN,
    PINDAH_NODE,
    GABUNG_NODE,
    CABUT_NODE,
    PERPANJANG_PERIODE;

    /** The kind that is called so; a value where nothing is. */
    static JenisBaris of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NILAI);
    }

    /** What it says beside its code. */
    public List<Rinci> rinci() {
        return switch (this) {
            case TAMBAH_INDIKATOR -> List.of(NAMA, NOMOR, SATUAN, AKHIR, URUTAN);
            case UBAH_NAMA_INDIKATOR -> List.of(NAMA, SATUAN, AKHIR);
            case PINDAH_INDIKATOR -> List.of(KE, URUTAN);
            case GABUNG_INDIKATOR, PINDAH_NODE, GABUNG_NODE -> List.of(KE);
            case TAMBAH_NODE, UBAH_NAMA_NODE -> List.of(NAMA, PENANGGUNG_JAWAB);
            case UBAH_ARAH -> List.of(Rinci.ARAH);
            case UBAH_LOKASI -> List.of(Rinci.LOKASI);
            case UBAH_TUJUAN_SASARAN -> List.of(Rinci.MELAYANI);
            case PERPANJANG_PERIODE -> List.of(Rinci.TAHUN_AKHIR);
            case NILAI, HAPUS_INDIKATOR, CABUT_NODE -> List.of();
        };
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
        return this == UBAH_ARAH || (this != TAMBAH_INDIKATOR && name().endsWith("_INDIKATOR"));
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
