package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.command.ReadOnly;
import id.jejak.command.dokumen.DokumenAnggaran;
import id.jejak.command.dokumen.UjiCoba;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.DokumenAnggaranCommand;
import id.jejak.contract.command.DokumenAnggaranCommand.Enact;
import id.jejak.contract.command.DokumenAnggaranCommand.Return;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.web.Bahasa;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The life of budget documents: planners draft and hand in, approvers enact or give back. */
@RestController
@RequestMapping("/api/v1/anggaran/{skpd}/{tahun}/dokumen")
class DokumenController {

    private static final String ONE = "/{konsep}";
    private static final String DRAFTS = "hasRole('PERENCANA')";
    private static final String APPROVES = "hasRole('PENYETUJU')";

    private final CommandDesk desk;
    private final UjiCoba ujiCoba;

    DokumenController(CommandDesk desk, UjiCoba ujiCoba) {
        this.desk = desk;
        this.ujiCoba = ujiCoba;
    }

    /**
     * What a step is answered with.
     *
     * @param posisi the ledger position of the last event; none where the same request had been carried out before
     * @param versi the document's version from now on, also as entity tag
     */
    record Answer(String konsep, @Nullable Long posisi, long versi) {}

    /** A document as it is now; its version is the entity tag. */
    record Shown(DokumenAnggaran.Status status, long versi, IsiDokumen isi, List<Sha256> lampiran) {}

    @PostMapping
    @PreAuthorize(DRAFTS)
    ResponseEntity<Answer> draft(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @RequestBody DokumenBody body,
            Authentication asker,
            HttpServletRequest request) {
        DokumenId id = id(skpd, tahun, UUID.randomUUID().toString());
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), body.draft(id));
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + id.konsep()))
                .eTag(Versi.tag(0))
                .body(answer(id, receipt, 0));
    }

    @GetMapping(ONE)
    @PreAuthorize(Hak.READS)
    ResponseEntity<Shown> show(@PathVariable String skpd, @PathVariable String tahun, @PathVariable String konsep) {
        ReadOnly.Seen<DokumenAnggaran.Keadaan> seen = ujiCoba.lihat(id(skpd, tahun, konsep));
        DokumenAnggaran.Keadaan now = seen.keadaan();
        return ResponseEntity.ok()
                .eTag(Versi.tag(seen.versi()))
                .body(new Shown(now.status(), seen.versi(), now.isi(), now.lampiran()));
    }

    @PutMapping(ONE)
    @PreAuthorize(DRAFTS)
    ResponseEntity<Answer> redraft(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DokumenBody body,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        return step(body.redraft(id(skpd, tahun, konsep), versi), versi, body.alasanOrNone(), asker, request);
    }

    @PostMapping(ONE + "/ajukan")
    @PreAuthorize(DRAFTS)
    ResponseEntity<Answer> submit(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DokumenBody.Langkah body,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        String alasan = DokumenBody.alasanOrNone(body.alasan());
        return step(new Submit(id(skpd, tahun, konsep), versi), versi, alasan, asker, request);
    }

    @PostMapping(ONE + "/kembalikan")
    @PreAuthorize(APPROVES)
    ResponseEntity<Answer> giveBack(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DokumenBody.Langkah body,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        String alasan = DokumenBody.alasanOrNone(body.alasan());
        Return command =
                InvalidField.unless("alasan", String.class, () -> new Return(id(skpd, tahun, konsep), versi, alasan));
        return step(command, versi, alasan, asker, request);
    }

    @PostMapping(ONE + "/sahkan")
    @PreAuthorize(APPROVES)
    ResponseEntity<Answer> enact(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DokumenBody.Langkah body,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        String alasan = DokumenBody.alasanOrNone(body.alasan());
        return step(new Enact(id(skpd, tahun, konsep), versi), versi, alasan, asker, request);
    }

    /** A dry run of the document as it is drafted; changes nothing, so that it can be read as well as asked for. */
    @RequestMapping(
            path = ONE + "/uji-coba",
            method = {RequestMethod.GET, RequestMethod.POST})
    @PreAuthorize("hasAnyRole('PERENCANA', 'PENYETUJU', 'VERIFIKATOR')")
    UjiCobaBody tryOut(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            HttpServletRequest request) {
        DokumenId id = id(skpd, tahun, konsep);
        IsiDokumen isi = ujiCoba.lihat(id).keadaan().isi();
        return UjiCobaBody.of(ujiCoba.jalankan(id.tahun(), isi), Bahasa.of(request));
    }

    private ResponseEntity<Answer> step(
            DokumenAnggaranCommand command,
            long versi,
            String alasan,
            Authentication asker,
            HttpServletRequest request) {
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, alasan), command);
        return ResponseEntity.ok().eTag(Versi.tag(versi + 1)).body(answer(command.id(), receipt, versi + 1));
    }

    private static Answer answer(DokumenId id, Receipt receipt, long versi) {
        Long posisi = receipt.position().isPresent() ? receipt.position().getAsLong() : null;
        return new Answer(id.konsep(), posisi, versi);
    }

    private static DokumenId id(String skpd, String tahun, String konsep) {
        TahunAnggaranId year =
                InvalidField.unless("tahun", TahunAnggaranId.class, () -> TahunAnggaranId.of(skpd + "/" + tahun));
        return InvalidField.unless("konsep", String.class, () -> new DokumenId(year, konsep));
    }
}
