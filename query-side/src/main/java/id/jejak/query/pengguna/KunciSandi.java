package id.jejak.query.pengguna;

import id.jejak.contract.access.Passkeys.Passkey;
import id.jejak.query.web.Angka;
import java.util.List;
import java.util.Locale;

/**
 * A passkey as it is shown.
 *
 * @param dipakai when somebody signed in with it last
 */
record KunciSandi(String id, String nama, String dibuat, String dipakai) {

    static List<KunciSandi> of(List<Passkey> passkeys, Locale bahasa) {
        return passkeys.stream()
                .map(one -> new KunciSandi(
                        one.id(), one.label(), Angka.waktu(one.created(), bahasa), Angka.waktu(one.lastUsed(), bahasa)))
                .toList();
    }
}
