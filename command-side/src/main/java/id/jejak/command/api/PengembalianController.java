package id.jejak.command.api;

import id.jejak.command.CommandDesk;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId.Golongan;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes realizations back, and gives the numbers of what was taken back free. */
@RestController
class PengembalianController {

    private final CommandDesk desk;

    PengembalianController(CommandDesk desk) {
        this.desk = desk;
    }

    /** A return as the API takes it; its parts mean what they mean in {@link ReverseRealisasi}. */
    record Pengembalian(
            KodeSkpd skpd,
            int tahun,
            String asal,
            DokumenPengembalian pengembalian,
            String alasan,
            List<BarisBelanja> baris) {

        ReverseRealisasi command() {
            TahunAnggaranId id = year(skpd, tahun);
            InvalidField.elements("baris", baris);
            String number = InvalidField.unless("asal", String.class, () -> Teks.nomor(asal));
            return InvalidField.unless(
                    "alasan", String.class, () -> new ReverseRealisasi(id, number, pengembalian, alasan, baris));
        }
    }

    /**
     * The decision to give a number free, as the API takes it; its parts mean what they mean in {@link FreeNomorBukti}.
     *
     * @param golongan {@code BELANJA}, as where it is left out, or {@code SPM}
     */
    record Pembebasan(
            KodeSkpd skpd,
            int tahun,
            Optional<Golongan> golongan,
            String nomor,
            String surat,
            LocalDate tanggal,
            String alasan) {

        FreeNomorBukti command() {
            TahunAnggaranId year = year(skpd, tahun);
            String freed = InvalidField.unless("nomor", String.class, () -> Teks.nomor(nomor));
            String number = InvalidField.unless("surat", String.class, () -> Teks.nomor(surat));
            Golongan series = golongan.orElse(Golongan.BELANJA);
            return InvalidField.unless(
                    series == Golongan.PENGEMBALIAN ? "golongan" : "alasan",
                    String.class,
                    () -> new FreeNomorBukti(year, series, freed, number, tanggal, alasan));
        }
    }

    /** @param posisi the ledger position of the last event; none where the same document had been posted before */
    record Answer(@Nullable Long posisi) {}

    @PostMapping("/api/v1/realisasi/pembalikan")
    @PreAuthorize("hasRole('BENDAHARA')")
    ResponseEntity<Answer> reverse(@RequestBody Pengembalian body, Authentication asker, HttpServletRequest request) {
        ReverseRealisasi command = body.command();
        return send(command, command.alasan(), asker, request);
    }

    /** Not by the one who posts. */
    @PostMapping("/api/v1/nomor-bukti/pembebasan")
    @PreAuthorize("hasRole('PENYETUJU')")
    ResponseEntity<Answer> free(@RequestBody Pembebasan body, Authentication asker, HttpServletRequest request) {
        FreeNomorBukti command = body.command();
        return send(command, command.alasan(), asker, request);
    }

    private ResponseEntity<Answer> send(
            JejakCommand command, String alasan, Authentication asker, HttpServletRequest request) {
        Receipt receipt = desk.send(CurrentRequest.permintaan(request, asker, alasan), command);
        return receipt.position().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Answer(receipt.position().getAsLong()))
                : ResponseEntity.ok(new Answer(null));
    }

    private static TahunAnggaranId year(KodeSkpd skpd, int tahun) {
        return InvalidField.unless("tahun", TahunAnggaranId.class, () -> new TahunAnggaranId(skpd, tahun));
    }
}
