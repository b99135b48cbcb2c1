package id.jejak.query.revisi;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a line of a plan's revision says beside the code that it is about, each a field of the form. */
enum Rinci {
    NAMA("nama"),
    PENANGGUNG_JAWAB("penanggungJawab"),
    NOMOR("nomor"),
    SATUAN("satuan"),
    AKHIR("akhir"),
    URUTAN("urutan"),
    KE("ke"),
    LOKASI("lokasi"),
    MELAYANI("melayani"),
    ARAH("arah"),
    TAHUN_AKHIR("akhir");

    private final String bagian;

    Rinci(String bagian) {
        this.bagian = bagian;
    }

    /** What the write API calls it. */
    String bagian() {
        return bagian;
    }

    /** Whether it is a code of the plan, which the form proposes. */
    public boolean isBerkode() {
        return this == KE;
    }

    /** Whether it is a number. */
    public boolean isAngka() {
        return this == NOMOR || this == URUTAN || this == TAHUN_AKHIR;
    }

    /** Whether it may be left empty. */
    boolean isBolehKosong() {
        return this == PENANGGUNG_JAWAB || this == SATUAN || this == LOKASI || this == MELAYANI;
    }

    /** What there is to choose from; none where it is typed. */
    public List<String> pilihan() {
        return switch (this) {
            case AKHIR -> names(AkhirRencana.values());
            case ARAH -> names(Arah.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    /** The name of its field in this line of the form, counted from 0. */
    public String isian(int ke) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + ke;
    }
}
