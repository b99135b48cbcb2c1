package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Notes what contracts commit. */
@RestController
class KomitmenController {

    private final CommandDesk desk;

    KomitmenController(CommandDesk desk) {
        this.desk = desk;
    }

    /**
     * What a contract commits as the API takes it; its parts mean what they mean in {@link CommitPagu}. Each line names
     * the state that it changes, {@code sebelum}, since a contract has no version that a header could name.
     *
     * @param alasan why, in the asker's words; may be left out
     */
    record Komitmen(String kontrak, LocalDate berlaku, List<CommitPagu.Baris> baris, Optional<String> alasan) {

        CommitPagu command(String skpd, String tahun) {
            TahunAnggaranId id =
                    InvalidField.unless("tahun", TahunAnggaranId.class, () -> TahunAnggaranId.of(skpd + "/" + tahun));
            String number = InvalidField.unless("kontrak", String.class, () -> Teks.nomor(kontrak));
            return new CommitPagu(id, number, berlaku, InvalidField.elements("baris", baris));
        }

        String alasanOrNone() {
            return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
        }
    }

    /** @param posisi the ledger position of the last event; none where all of it was so before */
    record Answer(@Nullable Long posisi) {}

    @PostMapping("/api/v1/anggaran/{skpd}/{tahun}/komitmen")
    @PreAuthorize("hasRole('BENDAHARA')")
    ResponseEntity<Answer> commit(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @RequestBody Komitmen body,
            Authentication asker,
            HttpServletRequest request) {
        Receipt receipt =
                desk.send(CurrentRequest.permintaan(request, asker, body.alasanOrNone()), body.command(skpd, tahun));
        return receipt.position().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Answer(receipt.position().getAsLong()))
                : ResponseEntity.ok(new Answer(null));
    }
}
