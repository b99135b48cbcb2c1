package id.jejak.command.api;

import id.jejak.command.pengguna.Pengguna;
import id.jejak.command.pengguna.Pengguna.Pelaku;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Looks after accounts; everybody may replace the own password. */
@RestController
class PenggunaController {

    private static final String ALL = "/api/v1/pengguna";
    private static final String ONE = ALL + "/{nama}";
    private static final String IF_MATCH = "If-Match";
    private static final String LOOKS_AFTER = "hasRole('ADMIN')";

    private final Pengguna pengguna;
    private final Accounts accounts;

    PenggunaController(Pengguna pengguna, Accounts accounts) {
        this.pengguna = pengguna;
        this.accounts = accounts;
    }

    /** An account as it is shown; its password never is. */
    record Akun(
            String nama, String namaTampil, Peran peran, boolean aktif, boolean contoh, List<String> skpd, long versi) {

        static Akun of(Accounts.Status status) {
            Account account = status.account();
            return new Akun(
                    account.username(),
                    account.displayName(),
                    account.peran(),
                    status.active(),
                    account.demo(),
                    status.skpd().stream().map(KodeSkpd::toString).sorted().toList(),
                    status.version());
        }
    }

    /** A new account. An empty list of agencies means all of them. */
    record Baru(String nama, String namaTampil, Peran peran, String sandi, List<KodeSkpd> skpd) {}

    /** What an account shall be. */
    record Perubahan(String namaTampil, Peran peran, boolean aktif, List<KodeSkpd> skpd) {}

    record Sandi(String sandi) {}

    record SandiSendiri(String lama, String baru) {}

    @GetMapping(ALL)
    @PreAuthorize(LOOKS_AFTER)
    List<Akun> all() {
        return accounts.statuses().stream().map(Akun::of).toList();
    }

    @PostMapping(ALL)
    @PreAuthorize(LOOKS_AFTER)
    ResponseEntity<Akun> add(@RequestBody Baru body, Authentication asker, HttpServletRequest request) {
        Account account = InvalidField.unless(
                "nama", Account.class, () -> new Account(body.nama(), body.namaTampil(), body.peran(), false));
        requireLongEnough("sandi", body.sandi());
        pengguna.tambah(pelaku(asker, request), account, body.sandi(), skpd(body.skpd()));
        return ResponseEntity.created(URI.create(ALL + "/" + account.username()))
                .body(show(account.username()));
    }

    @PostMapping(ONE)
    @PreAuthorize(LOOKS_AFTER)
    ResponseEntity<Akun> change(
            @PathVariable String nama,
            @RequestBody Perubahan body,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication asker,
            HttpServletRequest request) {
        long versi = Versi.expected(ifMatch);
        pengguna.ubah(
                pelaku(asker, request), nama, versi, body.namaTampil(), body.peran(), body.aktif(), skpd(body.skpd()));
        Akun now = show(nama);
        return ResponseEntity.ok().eTag(Versi.tag(now.versi())).body(now);
    }

    @PostMapping(ONE + "/sandi")
    @PreAuthorize(LOOKS_AFTER)
    Akun replacePassword(
            @PathVariable String nama, @RequestBody Sandi body, Authentication asker, HttpServletRequest request) {
        requireLongEnough("sandi", body.sandi());
        pengguna.gantiSandi(pelaku(asker, request), nama, body.sandi());
        return show(nama);
    }

    @PostMapping(ONE + "/buka-kunci")
    @PreAuthorize(LOOKS_AFTER)
    Akun unlock(@PathVariable String nama, Authentication asker, HttpServletRequest request) {
        pengguna.bukaKunci(pelaku(asker, request), nama);
        return show(nama);
    }

    @PostMapping("/api/v1/sandi")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<Void> replaceOwn(@RequestBody SandiSendiri body, Authentication asker, HttpServletRequest request) {
        requireLongEnough("baru", body.baru());
        pengguna.gantiSandiSendiri(pelaku(asker, request), body.lama(), body.baru());
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    @DeleteMapping(ONE + "/kunci-sandi/{id}")
    @PreAuthorize(LOOKS_AFTER)
    ResponseEntity<Void> removePasskey(
            @PathVariable String nama, @PathVariable String id, Authentication asker, HttpServletRequest request) {
        pengguna.cabutKunciSandi(pelaku(asker, request), nama, id);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    @DeleteMapping("/api/v1/kunci-sandi/{id}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<Void> removeOwnPasskey(@PathVariable String id, Authentication asker, HttpServletRequest request) {
        pengguna.cabutKunciSandi(pelaku(asker, request), asker.getName(), id);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private Akun show(String nama) {
        return Akun.of(accounts.status(nama).orElseThrow());
    }

    private static void requireLongEnough(String field, String sandi) {
        if (sandi.length() < Accounts.SHORTEST_PASSWORD) {
            throw InvalidField.of(field, Accounts.class, new IllegalArgumentException("too short"));
        }
    }

    private static Set<KodeSkpd> skpd(List<KodeSkpd> skpd) {
        return Set.copyOf(InvalidField.elements("skpd", skpd));
    }

    private static Pelaku pelaku(Authentication asker, HttpServletRequest request) {
        return new Pelaku(asker.getName(), request.getRemoteAddr());
    }
}
