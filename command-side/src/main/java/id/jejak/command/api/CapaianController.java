package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.value.RenstraId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Posts what plans reached, and corrects it. */
@RestController
class CapaianController {

    private final CommandDesk desk;

    CapaianController(CommandDesk desk) {
        this.desk = desk;
    }

    /** @param posisi the ledger position of the last event; none where all of it had been posted before */
    record Answer(@Nullable Long posisi) {}

    /** By planners, whose forms E.80 and E.81 state targets and what was reached side by side. */
    @PostMapping("/api/v1/renstra/{skpd}/{periode}/capaian")
    @PreAuthorize("hasRole('PERENCANA')")
    ResponseEntity<Answer> post(
            @PathVariable String skpd,
            @PathVariable String periode,
            @RequestBody CapaianBody body,
            Authentication asker,
            HttpServletRequest request) {
        RenstraId id = InvalidField.unless("renstra", RenstraId.class, () -> RenstraId.of(skpd + "/" + periode));
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), body.command(id));
        return receipt.position().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Answer(receipt.position().getAsLong()))
                : ResponseEntity.ok(new Answer(null));
    }
}
