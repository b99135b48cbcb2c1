package id.jejak.query.pengguna;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.tulis.Beda;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Teks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * An account as it stands in a form.
 *
 * @param skpd codes of agencies, apart by blanks, commas or lines; empty for all agencies
 * @param versi the account's version that the form was opened from; empty of a new one
 */
record IsianPengguna(String nama, String namaTampil, String peran, boolean aktif, String skpd, String versi) {

    static IsianPengguna kosong() {
        return new IsianPengguna("", "", Peran.BENDAHARA.name(), true, "", "");
    }

    static IsianPengguna of(Accounts.Status status) {
        Account account = status.account();
        return new IsianPengguna(
                account.username(),
                account.displayName(),
                account.peran().name(),
                status.active(),
                status.skpd().stream().map(KodeSkpd::toString).sorted().collect(Collectors.joining("\n")),
                Long.toString(status.version()));
    }

    static IsianPengguna of(MultiValueMap<String, String> form) {
        return new IsianPengguna(
                Ketikan.text(form, "nama"),
                Ketikan.text(form, "namaTampil"),
                Ketikan.text(form, "peran"),
                form.containsKey("aktif"),
                Ketikan.text(form, "skpd"),
                Ketikan.text(form, "versi"));
    }

    IsianPengguna bernama(String name) {
        return new IsianPengguna(name, namaTampil, peran, aktif, skpd, versi);
    }

    /** The same, to be saved over this version. */
    IsianPengguna dariVersi(String other) {
        return new IsianPengguna(nama, namaTampil, peran, aktif, skpd, other);
    }

    /** Where an account is something else than this form would make it. */
    List<Beda> beda(IsianPengguna theirs, Locale bahasa) {
        return Stream.of(
                        beda(bahasa, "pengguna.nama-tampil", theirs.namaTampil, namaTampil),
                        beda(bahasa, "login.peran", peran(bahasa, theirs.peran), peran(bahasa, peran)),
                        beda(bahasa, "pengguna.aktif", aktif(bahasa, theirs.aktif), aktif(bahasa, aktif)),
                        beda(bahasa, "pengguna.skpd", String.join(", ", theirs.kode()), String.join(", ", kode())))
                .filter(one -> !one.mereka().equals(one.anda()))
                .toList();
    }

    private static Beda beda(Locale bahasa, String key, String theirs, String mine) {
        return new Beda(Teks.dalam(bahasa, key), theirs, mine);
    }

    private static String peran(Locale bahasa, String name) {
        return Arrays.stream(Peran.values()).anyMatch(one -> one.name().equals(name))
                ? Teks.dalam(bahasa, "peran." + name)
                : name;
    }

    private static String aktif(Locale bahasa, boolean aktif) {
        return Teks.dalam(bahasa, aktif ? "pengguna.beda.aktif" : "pengguna.beda.ditutup");
    }

    /** The body that adds this account. */
    Map<String, Object> baru(String sandi) {
        return Map.of("nama", nama, "namaTampil", tampil(), "peran", peran, "sandi", sandi, "skpd", kode());
    }

    /** The body that makes an account so. */
    Map<String, Object> perubahan() {
        return Map.of("namaTampil", tampil(), "peran", peran, "aktif", aktif, "skpd", kode());
    }

    private String tampil() {
        return namaTampil.isEmpty() ? nama : namaTampil;
    }

    private List<String> kode() {
        return Arrays.stream(skpd.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
