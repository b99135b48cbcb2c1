package id.jejak.command.api;

import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.penerima.DaftarPenerima.Terdaftar;
import id.jejak.command.penerima.Penerima;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers, corrects and erases payees. */
@RestController
@RequestMapping("/api/v1/penerima")
@PreAuthorize("hasRole('BENDAHARA')")
class PenerimaController {

    private static final String IF_MATCH = "If-Match";
    private static final int MOST_FOUND = 20;

    private final DaftarPenerima daftar;

    PenerimaController(DaftarPenerima daftar) {
        this.daftar = daftar;
    }

    /** A payee as the API takes it; its parts mean what they mean in {@link Penerima}. */
    record Body(String nama, String npwp, String bank, String rekeningBank, Optional<String> alasan) {

        /** @throws InvalidField for the first part that is not as it has to be */
        Penerima penerima() {
            try {
                return new Penerima(nama, npwp, bank, rekeningBank);
            } catch (IllegalArgumentException e) {
                throw InvalidField.of(String.valueOf(e.getMessage()), Penerima.class, e);
            }
        }
    }

    record Answer(PenerimaId id, long versi) {}

    @PostMapping
    ResponseEntity<Answer> register(@RequestBody Body body, Authentication asker, HttpServletRequest request) {
        Penerima penerima = body.penerima();
        PenerimaId id = daftar.register(CurrentRequest.permintaan(request, asker, alasan(body.alasan())), penerima);
        return answer(HttpStatus.CREATED, id, 0);
    }

    @PutMapping("/{id}")
    ResponseEntity<Answer> correct(
            @PathVariable String id,
            @RequestBody Body body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        PenerimaId penerima = id(id);
        daftar.correct(
                CurrentRequest.permintaan(request, asker, alasan(body.alasan())), penerima, versi, body.penerima());
        return answer(HttpStatus.OK, penerima, versi + 1);
    }

    /** @param alasan why the data is erased */
    @DeleteMapping("/{id}")
    ResponseEntity<Answer> erase(
            @PathVariable String id,
            @RequestParam Optional<String> alasan,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        PenerimaId penerima = id(id);
        daftar.erase(CurrentRequest.permintaan(request, asker, alasan(alasan)), penerima, versi);
        return answer(HttpStatus.OK, penerima, versi + 1);
    }

    /** @param isi at most twenty, by name */
    record Ditemukan(List<Terdaftar> isi) {}

    /** @param cari words of the name, or how the tax number begins; without any nobody is found */
    @GetMapping
    Ditemukan search(@RequestParam(defaultValue = "") String cari) {
        return new Ditemukan(cari.isBlank() ? List.of() : daftar.cari(cari, MOST_FOUND));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU', 'INSPEKTUR')")
    ResponseEntity<Terdaftar> get(@PathVariable String id) {
        Terdaftar found =
                daftar.find(id(id)).orElseThrow(() -> new Refusal(Reason.PENERIMA_TIDAK_DIKENAL, "penerima", id));
        return ResponseEntity.ok().eTag(Versi.tag(found.versi())).body(found);
    }

    private static PenerimaId id(String id) {
        return InvalidField.unless("penerima", PenerimaId.class, () -> new PenerimaId(id));
    }

    private static String alasan(Optional<String> alasan) {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, PenerimaId id, long versi) {
        return ResponseEntity.status(status).eTag(Versi.tag(versi)).body(new Answer(id, versi));
    }
}
