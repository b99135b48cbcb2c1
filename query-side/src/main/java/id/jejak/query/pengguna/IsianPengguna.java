package id.jejak.query.pengguna;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.tulis.Ketikan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * An account as it stands in a form.
 *
 * @param skpd codes of agencies, apart by blanks, commas or lines; empty for all agencies
 */
record IsianPengguna(String nama, String namaTampil, String peran, boolean aktif, String skpd) {

    static IsianPengguna kosong() {
        return new IsianPengguna("", "", Peran.BENDAHARA.name(), true, "");
    }

    static IsianPengguna of(Accounts.Status status) {
        Account account = status.account();
        return new IsianPengguna(
                account.username(),
                account.displayName(),
                account.peran().name(),
                status.active(),
                status.skpd().stream().map(KodeSkpd::toString).sorted().collect(Collectors.joining("\n")));
    }

    static IsianPengguna of(MultiValueMap<String, String> form) {
        return new IsianPengguna(
                Ketikan.text(form, "nama"),
                Ketikan.text(form, "namaTampil"),
                Ketikan.text(form, "peran"),
                form.containsKey("aktif"),
                Ketikan.text(form, "skpd"));
    }

    IsianPengguna bernama(String name) {
        return new IsianPengguna(name, namaTampil, peran, aktif, skpd);
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
