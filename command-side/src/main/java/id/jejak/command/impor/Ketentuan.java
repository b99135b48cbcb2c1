package id.jejak.command.impor;

import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.impor.berkas.Makna;
import id.jejak.command.impor.berkas.Pilihan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about a file: what its rows do not say, and the document that they make up.
 *
 * @param skpd the agency of rows that name none; where both do they have to agree
 * @param tahun the fiscal year, likewise
 * @param periode the years of a plan
 * @param nama the title of a plan
 * @param dasarHukum the document, of any kind of file but realizations
 * @param berlaku the day from which it is in force
 * @param tingkat how far a shift says that it reaches; without it as far as it does
 * @param pengesah the office that approves a shift
 * @param keadaan the circumstances of an amendment; without it the usual ones
 * @param luarDaftar codes to admit though they are not in the lists in force
 * @param kolom what columns mean, by their headings: as {@code NOMOR_BUKTI} or {@code TARGET:2022}, or nothing
 * @param lembar the sheet to read
 */
public record Ketentuan(
        JenisImpor jenis,
        Optional<KodeSkpd> skpd,
        Optional<Integer> tahun,
        Optional<Periode> periode,
        Optional<String> nama,
        Optional<DasarHukum> dasarHukum,
        Optional<LocalDate> berlaku,
        Optional<TingkatPergeseran> tingkat,
        Optional<Pengesah> pengesah,
        Optional<IsiDokumen.Perubahan.Keadaan> keadaan,
        Optional<List<KodeLuarDaftar>> luarDaftar,
        Optional<Map<String, String>> kolom,
        Optional<String> lembar) {

    private static final int FIRST_YEAR = 2003;
    private static final int LAST_YEAR = 2100;

    /** @throws IllegalArgumentException for a year that is no fiscal year */
    public Ketentuan {
        if (tahun.filter(one -> one < FIRST_YEAR || one > LAST_YEAR).isPresent()) {
            throw new IllegalArgumentException("Not a fiscal year: " + tahun);
        }
    }

    /** @throws Refusal where something is missing without which a file of this kind can never be posted */
    void requireComplete() {
        if (jenis == JenisImpor.REALISASI) {
            return;
        }
        require(dasarHukum, "dasarHukum");
        require(berlaku, "berlaku");
        if (jenis == JenisImpor.PERGESERAN) {
            require(pengesah, "pengesah");
        }
        if (jenis == JenisImpor.RENCANA) {
            require(periode, "periode");
            require(nama, "nama");
        }
    }

    private void require(Optional<?> part, String field) {
        if (part.isEmpty()) {
            throw new Refusal(Reason.KETENTUAN_IMPOR_KURANG, "ketentuan." + field, jenis, field);
        }
    }

    /** @throws Refusal for a meaning that there is not */
    Pilihan pilihan() {
        Map<String, Optional<Makna>> meanings = new HashMap<>();
        kolom.orElse(Map.of()).forEach((heading, meaning) -> meanings.put(heading, makna(heading, meaning)));
        return new Pilihan(meanings, lembar);
    }

    private static Optional<Makna> makna(String heading, String meaning) {
        if (meaning.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Makna.of(meaning.strip()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.KOLOM_IMPOR_TIDAK_DIKENAL, "ketentuan.kolom", heading, meaning);
        }
    }

    List<KodeLuarDaftar> admitted() {
        return luarDaftar.orElse(List.of());
    }
}
