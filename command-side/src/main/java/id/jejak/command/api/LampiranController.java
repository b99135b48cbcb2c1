package id.jejak.command.api;

import id.jejak.command.lampiran.LampiranStore;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Attachments of documents. */
@RestController
@RequestMapping("/api/v1/lampiran")
class LampiranController {

    private static final int LARGEST = 20 * 1024 * 1024;

    /** What attachments usually are, with how the names of such files end. */
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg");

    private final LampiranStore lampiran;

    LampiranController(LampiranStore lampiran) {
        this.lampiran = lampiran;
    }

    /** @param ukuran in bytes */
    record Answer(Sha256 sha256, int ukuran) {}

    /** Keeps the body of the request, whatever it is, under its SHA-256. */
    @PostMapping
    @PreAuthorize("hasAnyRole('PERENCANA', 'BENDAHARA')")
    ResponseEntity<Answer> keep(
            @RequestHeader(name = "Content-Type", required = false) @Nullable String jenisMedia,
            HttpServletRequest request)
            throws IOException {
        byte[] isi = request.getInputStream().readNBytes(LARGEST + 1);
        if (isi.length == 0 || isi.length > LARGEST) {
            throw new Refusal(Reason.LAMPIRAN_TIDAK_SAH, "", LARGEST / (1024 * 1024));
        }
        Sha256 sum = lampiran.keep(jenisMedia == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : jenisMedia, isi);
        return ResponseEntity.created(URI.create("/api/v1/lampiran/" + sum)).body(new Answer(sum, isi.length));
    }

    /** To be saved, never to be shown in place: it came from outside. */
    @GetMapping("/{sha256}")
    @PreAuthorize(Hak.READS)
    ResponseEntity<Resource> show(@PathVariable String sha256) {
        Sha256 sum = InvalidField.unless("sha256", Sha256.class, () -> new Sha256(sha256));
        LampiranStore.Lampiran found =
                lampiran.find(sum).orElseThrow(() -> new Refusal(Reason.LAMPIRAN_TIDAK_ADA, "sha256", sum));
        String jenis = served(found.jenisMedia());
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + sum + ENDINGS.getOrDefault(jenis, "") + "\"")
                .header("Content-Type", jenis)
                .body(found.isi());
    }

    /**
     * What it is served as. Whoever keeps a file says what it is, and may say anything: a script, which any page of ours
     * might then load, or nothing that could be sent at all.
     */
    private static String served(String said) {
        String plain = said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return ENDINGS.containsKey(plain) ? plain : MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }
}
