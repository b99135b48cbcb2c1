package id.jejak.query.revisi;

import id.jejak.contract.value.DasarHukum;
import id.jejak.query.web.Galat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The documents that are drafted in a form. */
enum Bentuk {
    DPA("DPA", DasarHukum.Jenis.DPA),
    PERGESERAN("PERGESERAN", DasarHukum.Jenis.PERGESERAN),
    DPPA("PERUBAHAN", DasarHukum.Jenis.DPPA),
    KOREKSI("PERUBAHAN", DasarHukum.Jenis.KOREKSI),
    CADANGAN("PENCADANGAN", DasarHukum.Jenis.PENCADANGAN),
    KAS("ANGGARAN_KAS", DasarHukum.Jenis.ANGGARAN_KAS),
    SPD("SPD", DasarHukum.Jenis.SPD),
    TUTUP("PENUTUPAN", DasarHukum.Jenis.PENUTUPAN),
    BUKA("PEMBUKAAN_KEMBALI", DasarHukum.Jenis.PEMBUKAAN_KEMBALI),
    RENSTRA("PERUBAHAN_RENSTRA", DasarHukum.Jenis.PERUBAHAN_RENSTRA);

    private final String isi;
    private final DasarHukum.Jenis dokumen;

    Bentuk(String isi, DasarHukum.Jenis dokumen) {
        this.isi = isi;
        this.dokumen = dokumen;
    }

    /** @throws Galat for a text that names none */
    static Bentuk of(String text) {
        return Galat.read("jenis-konsep", Optional.of(text), one -> valueOf(one.toUpperCase(Locale.ROOT)))
                .orElse(DPA);
    }

    /** The form that can draft a document of this content anew; none where there is none. */
    static Optional<Bentuk> of(JsonNode isi) {
        return Arrays.stream(values())
                .filter(one -> one.isi.equals(isi.path("bentuk").asString())
                        && one.dokumen
                                .name()
                                .equals(isi.path("dasarHukum").path("jenis").asString()))
                .findFirst();
    }

    /** Its shape, as the write API names it. */
    String isi() {
        return isi;
    }

    /** The kind of its legal basis. */
    public DasarHukum.Jenis dokumen() {
        return dokumen;
    }

    /** Whether it has lines; the end of a year and its reopening say nothing but that. */
    public boolean isBerbaris() {
        return this != TUTUP && this != BUKA;
    }

    /** Whether it may admit codes that are in no list. */
    public boolean isMenerimaKode() {
        return this == DPA || this == RENSTRA || isMengubahPagu();
    }

    /** Whether its lines say what a ceiling was and what it becomes. */
    boolean isMengubahPagu() {
        return this == PERGESERAN || this == DPPA || this == KOREKSI;
    }

    public boolean isRencana() {
        return this == RENSTRA;
    }

    /** As addresses have it. */
    public String alamat() {
        return name().toLowerCase(Locale.ROOT);
    }
}
