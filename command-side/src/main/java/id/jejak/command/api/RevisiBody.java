package id.jejak.command.api;

import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan's revision as the API takes it; its parts mean what they mean in {@link ReviseRenstra}.
 *
 * @param luarDaftar codes outside the nomenclature to admit; may be left out
 * @param alasan why, in the asker's words; may be left out
 */
record RevisiBody(
        DasarHukum dasarHukum,
        LocalDate berlaku,
        List<ReviseRenstra.Baris> baris,
        Optional<List<KodeLuarDaftar>> luarDaftar,
        Optional<String> alasan) {

    /** @throws InvalidField for a date in no fiscal year, in whose register the document would be numbered, or an empty line */
    ReviseRenstra command(RenstraId id, long versi) {
        InvalidField.unless(
                "dasarHukum.tanggal",
                LocalDate.class,
                () -> new TahunAnggaranId(id.skpd(), dasarHukum.tanggal().getYear()));
        InvalidField.elements("baris", baris);
        List<KodeLuarDaftar> admitted = InvalidField.elements("luarDaftar", luarDaftar.orElse(List.of()));
        return new ReviseRenstra(id, OptionalLong.of(versi), dasarHukum, berlaku, baris, admitted);
    }

    /** @throws InvalidField for a text that cannot be kept */
    String alasanOrNone() {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }
}
