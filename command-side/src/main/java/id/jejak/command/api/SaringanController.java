package id.jejak.command.api;

import id.jejak.command.pengguna.Saringan;
import id.jejak.command.pengguna.Saringan.Alamat;
import id.jejak.command.pengguna.Saringan.Nama;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps and forgets one's own named filters. */
@RestController
@PreAuthorize("isAuthenticated()")
class SaringanController {

    private static final String ALL = "/api/v1/saringan";

    private final Saringan saringan;

    SaringanController(Saringan saringan) {
        this.saringan = saringan;
    }

    /**
     * An address to keep.
     *
     * @param alamat path and query of a page of this application
     */
    record Isi(String nama, String alamat) {}

    /** @param id the number under which it can be forgotten */
    record Answer(long id) {}

    @PostMapping(ALL)
    ResponseEntity<Answer> keep(@RequestBody Isi body, Authentication asker) {
        Nama nama = InvalidField.unless("nama", Nama.class, () -> new Nama(body.nama()));
        Alamat alamat = InvalidField.unless("alamat", Alamat.class, () -> new Alamat(body.alamat()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Answer(saringan.simpan(asker.getName(), nama, alamat)));
    }

    @DeleteMapping(ALL + "/{id}")
    ResponseEntity<Void> forget(@PathVariable String id, Authentication asker) {
        saringan.hapus(asker.getName(), id);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }
}
