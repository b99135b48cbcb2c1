package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.value.RenstraId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Revises plans. */
@RestController
class RevisiController {

    private final CommandDesk desk;

    RevisiController(CommandDesk desk) {
        this.desk = desk;
    }

    /** @param posisi the ledger position of the last event */
    record Answer(long posisi) {}

    /** @param ifMatch the version of the plan from which the document was drafted, as {@code "3"} */
    @PostMapping("/api/v1/renstra/{skpd}/{periode}/revisi")
    @PreAuthorize("hasRole('PENYETUJU')")
    ResponseEntity<Answer> post(
            @PathVariable String skpd,
            @PathVariable String periode,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @RequestBody RevisiBody body,
            Authentication asker,
            HttpServletRequest request) {
        RenstraId id = InvalidField.unless("renstra", RenstraId.class, () -> RenstraId.of(skpd + "/" + periode));
        Receipt receipt = desk.send(
                CurrentRequest.permintaan(request, asker, body.alasanOrNone()),
                body.command(id, Versi.expected(ifMatch.orElse(null))));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Answer(receipt.position().orElseThrow()));
    }
}
