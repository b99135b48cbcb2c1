package id.jejak.command.api;

import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.DokumenAnggaranCommand.Redraft;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import java.util.List;
import java.util.Optional;

/**
 * A budget document's draft as the API takes it.
 *
 * @param lampiran attachments that were uploaded before; may be left out
 * @param alasan why, in the asker's words; may be left out
 */
record DokumenBody(IsiDokumen isi, Optional<List<Sha256>> lampiran, Optional<String> alasan) {

    Draft draft(DokumenId id) {
        return new Draft(id, isi, attachments());
    }

    Redraft redraft(DokumenId id, long versi) {
        return new Redraft(id, versi, isi, attachments());
    }

    private List<Sha256> attachments() {
        return InvalidField.elements("lampiran", lampiran.orElse(List.of()));
    }

    /** @throws InvalidField for a text that cannot be kept */
    String alasanOrNone() {
        return alasanOrNone(alasan);
    }

    static String alasanOrNone(Optional<String> alasan) {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }

    /** What a step is taken for, in the asker's words; may be left out but where a draft is given back. */
    record Langkah(Optional<String> alasan) {}
}
