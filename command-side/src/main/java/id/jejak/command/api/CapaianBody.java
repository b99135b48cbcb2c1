package id.jejak.command.api;

import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document states as reached, as the API takes it; its parts mean what they mean in {@link PostCapaian}. A line
 * that corrects says from which version of its node, since one document may correct many nodes.
 *
 * @param alasan why, in the asker's words; may be left out
 */
record CapaianBody(String sumber, LocalDate tanggal, List<PostCapaian.Baris> baris, Optional<String> alasan) {

    /**
     * What is asked for.
     *
     * @throws InvalidField for a source that cannot be kept, or an empty line
     * @throws Refusal where a line corrects and names no version
     */
    PostCapaian command(RenstraId id) {
        InvalidField.elements("baris", baris);
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).mengoreksi().isPresent() && baris.get(i).versi().isEmpty()) {
                throw new Refusal(Reason.VERSI_WAJIB, "baris[" + i + "].versi");
            }
        }
        return InvalidField.unless("sumber", String.class, () -> new PostCapaian(id, sumber, tanggal, baris));
    }

    /** @throws InvalidField for a text that cannot be kept */
    String alasanOrNone() {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }
}
