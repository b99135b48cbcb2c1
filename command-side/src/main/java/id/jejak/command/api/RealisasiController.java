package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Posts realizations. */
@RestController
class RealisasiController {

    private final CommandDesk desk;

    RealisasiController(CommandDesk desk) {
        this.desk = desk;
    }

    /** @param posisi the ledger position of the last event; none where the same document had been posted before */
    record Answer(@Nullable Long posisi) {}

    @PostMapping("/api/v1/realisasi")
    @PreAuthorize("hasRole('BENDAHARA')")
    ResponseEntity<Answer> post(@RequestBody RealisasiBody body, Authentication asker, HttpServletRequest request) {
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), body.command());
        return receipt.position().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Answer(receipt.position().getAsLong()))
                : ResponseEntity.ok(new Answer(null));
    }
}
