package id.jejak.contract.value;

import java.util.List;

/** The kinds of list that codes are taken from. */
public enum JenisDaftar {
    /** Urusan, bidang urusan, program, kegiatan and sub kegiatan. */
    NOMENKLATUR(List.of("urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan")),
    /** The chart of accounts. */
    REKENING(List.of("akun", "kelompok", "jenis", "objek", "rincian_objek", "sub_rincian_objek")),
    /** Funding sources. */
    SUMBER_DANA(List.of("akun", "kelompok", "jenis", "objek", "rincian_objek", "sub_rincian_objek"));

    @SuppressWarnings("ImmutableEnumChecker") // a List.of cannot be changed
    private final List<String> levels;

    JenisDaftar(List<String> levels) {
        this.levels = levels;
    }

    /** The names of its levels, the highest first. */
    public List<String> levels() {
        return levels;
    }

    /**
     * The one way to write a code of such a list.
     *
     * @throws IllegalArgumentException for a text that is no such code
     */
    public String kode(String written) {
        return switch (this) {
            case NOMENKLATUR -> new KodeNomenklatur(written).kode();
            case REKENING -> new KodeRekening(written).kode();
            case SUMBER_DANA -> sumberDana(written);
        };
    }

    /** The level of a code, from 1. */
    public int level(String kode) {
        return switch (this) {
            case NOMENKLATUR -> new KodeNomenklatur(kode).level();
            case REKENING, SUMBER_DANA -> Segments.split(kode).size();
        };
    }

    private static String sumberDana(String written) {
        SumberDana source = new SumberDana(written);
        if (source.equals(SumberDana.TIDAK_DIRINCI)) {
            throw new IllegalArgumentException("Not a funding source: nothing");
        }
        return source.kode();
    }
}
