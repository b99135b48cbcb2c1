package id.jejak.command.pengguna;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Accounts.Status;
import id.jejak.contract.access.Passkeys;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.SignInTrail;
import id.jejak.contract.access.SignInTrail.Kind;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.KodeSkpd;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes accounts, each change together with its entry in the sign-in trail. */
public final class Pengguna {

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final SignInTrail trail;
    private final TransactionTemplate transaction;

    /** @param transactions of these connections */
    public Pengguna(DataSource dataSource, PlatformTransactionManager transactions) {
        this.accounts = new Accounts(dataSource);
        this.passkeys = new Passkeys(dataSource);
        this.trail = new SignInTrail(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Who changes an account, and from where.
     *
     * @param pelaku the user name; empty for the command line
     */
    public record Pelaku(String pelaku, String alamat) {}

    /**
     * Adds an account.
     *
     * @throws Refusal where its name is taken
     * @throws IllegalArgumentException for a password that is too short
     */
    public void tambah(Pelaku pelaku, Account account, String sandi, Set<KodeSkpd> skpd) {
        try {
            transaction.executeWithoutResult(status -> {
                accounts.add(account, sandi);
                accounts.restrict(account.username(), skpd);
                note(Kind.ADDED, account.username(), pelaku, describe(account.peran(), skpd));
            });
        } catch (DuplicateKeyException e) {
            throw new Refusal(Reason.PENGGUNA_SUDAH_ADA, "nama", account.username());
        }
    }

    /**
     * Gives an account what an administrator sets; whoever is signed in with it has to sign in again.
     *
     * @param versi the version that the asker has seen
     * @throws Refusal where there is no such account, it was changed since, or an administrator would lose the right to
     *     do this
     */
    public void ubah(
            Pelaku pelaku, String nama, long versi, String namaTampil, Peran peran, boolean aktif, Set<KodeSkpd> skpd) {
        Status before = status(nama);
        String username = before.account().username();
        if (username.equals(pelaku.pelaku()) && (!aktif || peran != Peran.ADMIN)) {
            throw new Refusal(Reason.AKUN_SENDIRI, aktif ? "peran" : "aktif");
        }
        transaction.executeWithoutResult(status -> {
            if (!accounts.claim(username, versi)) {
                throw new Refusal(
                        Reason.VERSI_USANG, "If-Match", versi, status(username).version());
            }
            accounts.change(username, namaTampil, peran);
            accounts.restrict(username, skpd);
            accounts.setActive(username, aktif);
            note(Kind.CHANGED, username, pelaku, describe(peran, skpd));
            if (before.active() != aktif) {
                note(aktif ? Kind.OPENED : Kind.SHUT, username, pelaku, "");
            }
        });
    }

    /**
     * Replaces a password; whoever is signed in with it has to sign in again.
     *
     * @throws Refusal where there is no such account
     * @throws IllegalArgumentException for a password that is too short
     */
    public void gantiSandi(Pelaku pelaku, String nama, String sandi) {
        String username = status(nama).account().username();
        transaction.executeWithoutResult(status -> {
            accounts.replacePassword(username, sandi);
            note(Kind.PASSWORD_REPLACED, username, pelaku, "");
        });
    }

    /**
     * Replaces one's own password.
     *
     * @throws Refusal where the old one is not right
     * @throws IllegalArgumentException for a new one that is too short
     */
    public void gantiSandiSendiri(Pelaku pelaku, String lama, String baru) {
        if (!accounts.isPassword(pelaku.pelaku(), lama)) {
            note(Kind.WRONG_PASSWORD, pelaku.pelaku(), pelaku, "");
            throw new Refusal(Reason.SANDI_LAMA_SALAH, "lama");
        }
        gantiSandi(pelaku, pelaku.pelaku(), baru);
    }

    /**
     * Lets an account that sent too many wrong passwords try again.
     *
     * @throws Refusal where there is no such account
     */
    public void bukaKunci(Pelaku pelaku, String nama) {
        note(Kind.UNLOCKED, status(nama).account().username(), pelaku, "");
    }

    /**
     * Takes a passkey away; where another does it than its owner, whoever is signed in has to sign in again.
     *
     * @throws Refusal where there is no such account
     */
    public void cabutKunciSandi(Pelaku pelaku, String nama, String id) {
        String username = status(nama).account().username();
        transaction.executeWithoutResult(status -> {
            if (passkeys.remove(username, id)) {
                note(Kind.PASSKEY_REMOVED, username, pelaku, "");
            }
            if (!username.equals(pelaku.pelaku())) {
                accounts.endSessions(username);
            }
        });
    }

    private Status status(String nama) {
        return accounts.status(nama).orElseThrow(() -> new Refusal(Reason.PENGGUNA_TIDAK_ADA, "nama", nama));
    }

    private void note(Kind kind, String username, Pelaku pelaku, String detail) {
        trail.add(kind, username, pelaku.pelaku(), pelaku.alamat(), detail);
    }

    private static String describe(Peran peran, Set<KodeSkpd> skpd) {
        return skpd.isEmpty()
                ? peran.name()
                : peran + " " + skpd.stream().map(KodeSkpd::toString).sorted().collect(Collectors.joining(", "));
    }
}
