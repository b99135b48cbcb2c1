package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.TemuanCommand;
import id.jejak.contract.command.TemuanCommand.Annotate;
import id.jejak.contract.command.TemuanCommand.Reopen;
import id.jejak.contract.command.TemuanCommand.Settle;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TemuanId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notes something about findings, settles them and opens them again: the inspector's, who drafts and posts no figures. A
 * finding has slashes in its identity, so that it stands in the body and not in the path. Its version is how much was said
 * of it: notes, outcomes and openings.
 */
@RestController
@PreAuthorize("hasRole('INSPEKTUR')")
class TemuanController {

    private static final String IF_MATCH = "If-Match";

    private final CommandDesk desk;

    TemuanController(CommandDesk desk) {
        this.desk = desk;
    }

    /** A note as the API takes it. */
    record Catatan(String temuan, String catatan) {}

    /** An outcome as the API takes it; its parts mean what they mean in {@link Settle}. */
    record Penyelesaian(String temuan, PutusanTemuan putusan, String catatan, Sha256 bukti) {}

    /** Why a finding is open again, as the API takes it. */
    record Pembukaan(String temuan, String alasan) {}

    /** @param posisi the ledger position of the event */
    record Answer(long posisi) {}

    @PostMapping("/api/v1/pemeriksaan/catatan")
    ResponseEntity<Answer> annotate(@RequestBody Catatan body, Authentication asker, HttpServletRequest request) {
        TemuanId id = id(body.temuan());
        return send(
                InvalidField.unless("catatan", String.class, () -> new Annotate(id, body.catatan())), asker, request);
    }

    @PostMapping("/api/v1/pemeriksaan/penyelesaian")
    ResponseEntity<Answer> settle(
            @RequestBody Penyelesaian body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        OptionalLong seen = OptionalLong.of(Versi.expected(ifMatch));
        TemuanId id = id(body.temuan());
        return send(
                InvalidField.unless(
                        "catatan",
                        String.class,
                        () -> new Settle(id, body.putusan(), body.catatan(), body.bukti(), seen)),
                asker,
                request);
    }

    @PostMapping("/api/v1/pemeriksaan/pembukaan")
    ResponseEntity<Answer> reopen(
            @RequestBody Pembukaan body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        OptionalLong seen = OptionalLong.of(Versi.expected(ifMatch));
        TemuanId id = id(body.temuan());
        return send(
                InvalidField.unless("alasan", String.class, () -> new Reopen(id, body.alasan(), seen)), asker, request);
    }

    private static TemuanId id(String text) {
        return InvalidField.unless("temuan", TemuanId.class, () -> TemuanId.of(text));
    }

    private ResponseEntity<Answer> send(TemuanCommand command, Authentication asker, HttpServletRequest request) {
        long position = desk.send(CurrentRequest.permintaan(request, asker, ""), command)
                .position()
                .orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(new Answer(position));
    }
}
