package id.jejak.command.api;

import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan's revision as the API takes it; its parts mean what they mean in {@link ReviseRenstra}.
 *
 * @param alasan why, in the asker's words; may be left out
 */
record RevisiBody(DasarHukum dasarHukum, LocalDate berlaku, List<ReviseRenstra.Baris> baris, Optional<String> alasan) {

    ReviseRenstra command(RenstraId id, long versi) {
        return new ReviseRenstra(id, OptionalLong.of(versi), dasarHukum, berlaku, baris);
    }

    /** @throws InvalidField for a text that cannot be kept */
    String alasanOrNone() {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }
}
