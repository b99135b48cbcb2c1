package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.StateTerbitan;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.TerbitanId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** States which sums and ratios published tables print. */
@RestController
class TerbitanController {

    private final CommandDesk desk;

    TerbitanController(CommandDesk desk) {
        this.desk = desk;
    }

    /** What a table prints, as the API takes it; its parts mean what they mean in {@link StateTerbitan}. */
    record Terbitan(String dokumen, LocalDate tanggal, List<AngkaTerbit> angka) {}

    /** @param posisi the ledger position of the event; none where all of it was stated so before */
    record Answer(@Nullable Long posisi) {}

    @PostMapping("/api/v1/renstra/{skpd}/{periode}/terbitan/{tabel}")
    @PreAuthorize("hasRole('PERENCANA')")
    ResponseEntity<Answer> state(
            @PathVariable String skpd,
            @PathVariable String periode,
            @PathVariable String tabel,
            @RequestBody Terbitan body,
            Authentication asker,
            HttpServletRequest request) {
        TerbitanId id =
                InvalidField.unless("tabel", TerbitanId.class, () -> TerbitanId.of(skpd + "/" + periode + "/" + tabel));
        List<AngkaTerbit> angka = InvalidField.elements("angka", body.angka());
        StateTerbitan command = InvalidField.unless(
                "angka", List.class, () -> new StateTerbitan(id, body.dokumen(), body.tanggal(), angka));
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, ""), command);
        return receipt.position().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Answer(receipt.position().getAsLong()))
                : ResponseEntity.ok(new Answer(null));
    }
}
