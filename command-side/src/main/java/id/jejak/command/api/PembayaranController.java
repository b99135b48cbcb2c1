package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.command.pembayaran.RiwayatPembayaran;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.PembayaranCommand;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.TahunAnggaranId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a payment, each from the version that the asker has seen. */
@RestController
@RequestMapping("/api/v1/pembayaran")
@PreAuthorize("hasRole('BENDAHARA')")
class PembayaranController {

    private static final String IF_MATCH = "If-Match";

    private final CommandDesk desk;
    private final RiwayatPembayaran riwayat;

    PembayaranController(CommandDesk desk, RiwayatPembayaran riwayat) {
        this.desk = desk;
        this.riwayat = riwayat;
    }

    /**
     * What a step is answered with.
     *
     * @param posisi the ledger position of the last event; none where the same had been asked before
     * @param versi the payment's version from now on; none where the same had been requested before
     */
    record Answer(@Nullable Long posisi, @Nullable Long versi) {}

    @PostMapping
    ResponseEntity<Answer> spp(@RequestBody PembayaranBody.Spp body, Authentication asker, HttpServletRequest request) {
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), body.command());
        return receipt.position().isPresent()
                ? answer(HttpStatus.CREATED, receipt.position().getAsLong(), body.versi())
                : ResponseEntity.ok(new Answer(null, null));
    }

    /** By the office of those who check and approve, or by finance; never by the one who submitted the SPP. */
    @PostMapping("/spm")
    @PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU')")
    ResponseEntity<Answer> spm(
            @RequestBody PembayaranBody.Spm body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/sp2d")
    ResponseEntity<Answer> sp2d(
            @RequestBody PembayaranBody.Sp2d body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/advis")
    ResponseEntity<Answer> advis(
            @RequestBody PembayaranBody.Advis body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/cair")
    ResponseEntity<Answer> cair(
            @RequestBody PembayaranBody.Cair body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/setoran")
    ResponseEntity<Answer> setoran(
            @RequestBody PembayaranBody.Setoran body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/spj")
    ResponseEntity<Answer> spj(
            @RequestBody PembayaranBody.Spj body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    @PostMapping("/batal")
    ResponseEntity<Answer> batal(
            @RequestBody PembayaranBody.Batal body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body, body.command(versi), versi, asker, request);
    }

    /** What happened to a payment so far, with its version as entity tag; straight from the ledger. */
    @GetMapping
    @PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU', 'INSPEKTUR')")
    ResponseEntity<RiwayatPembayaran.Riwayat> get(
            @RequestParam String skpd, @RequestParam int tahun, @RequestParam String spp) {
        KodeSkpd agency = InvalidField.unless("skpd", KodeSkpd.class, () -> new KodeSkpd(skpd));
        TahunAnggaranId year =
                InvalidField.unless("tahun", TahunAnggaranId.class, () -> new TahunAnggaranId(agency, tahun));
        PembayaranId id = InvalidField.unless("spp", String.class, () -> new PembayaranId(year, spp));
        RiwayatPembayaran.Riwayat found =
                riwayat.of(id).orElseThrow(() -> new Refusal(Reason.PEMBAYARAN_TIDAK_ADA, "spp", id.nomor()));
        return ResponseEntity.ok().eTag(Versi.tag(found.versi())).body(found);
    }

    private ResponseEntity<Answer> step(
            PembayaranBody.Step body,
            PembayaranCommand command,
            long versi,
            Authentication asker,
            HttpServletRequest request) {
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), command);
        // A step that was taken is one event of the payment; one without a position had been taken so before.
        Long posisi = receipt.position().isPresent() ? receipt.position().getAsLong() : null;
        return answer(HttpStatus.OK, posisi, versi + 1);
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, @Nullable Long posisi, long versi) {
        return ResponseEntity.status(status).eTag(Versi.tag(versi)).body(new Answer(posisi, versi));
    }
}
