package id.jejak.contract.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.KodeSkpd;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

class AccountsTest {

    private static final Account BUDI = new Account("budi", "Budi", Peran.BENDAHARA, false);
    private static final Account CONTOH = new Account("contoh", "Contoh", Peran.INSPEKTUR, true);

    private static final KodeSkpd DINAS = new KodeSkpd("2.08.2.13.0.00.01.0000");

    private final TestDatabase database = TestDatabase.fresh();
    private final Accounts accounts = new Accounts(database.owner());

    @Test
    void aPasswordIsKeptAsArgon2() {
        accounts.add(BUDI, "kata sandi panjang");

        String hash = new Accounts(database.query()).find("BUDI ").orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Accounts.encoder().matches("kata sandi panjang", hash)).isTrue();
        assertThat(Accounts.encoder().matches("kata sandi panjanG", hash)).isFalse();
    }

    @Test
    void aPasswordIsReplaced() {
        accounts.add(BUDI, "kata sandi panjang");

        assertThat(accounts.replacePassword("Budi", "yang sama sekali baru")).isTrue();

        String hash = accounts.find("budi").orElseThrow().passwordHash();
        assertThat(Accounts.encoder().matches("yang sama sekali baru", hash)).isTrue();
        assertThat(accounts.replacePassword("tidak-ada", "yang sama sekali baru"))
                .isFalse();
    }

    @Test
    void aNameIsTakenOnceAndAShortPasswordNotAtAll() {
        accounts.add(BUDI, "kata sandi panjang");

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> accounts.add(BUDI, "kata sandi lain"));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.add(CONTOH, "pendek"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Account("budi santoso", "", Peran.ADMIN, false));
    }

    @Test
    void demonstrationAccountsAreToldApart() {
        accounts.add(BUDI, "kata sandi panjang");
        accounts.add(CONTOH, "kata sandi panjang");

        assertThat(accounts.all()).containsExactly(BUDI, CONTOH);
        assertThat(accounts.demo()).containsExactly(CONTOH);
    }

    @Test
    void theQuerySideCannotChangeAnAccount() {
        accounts.add(BUDI, "kata sandi panjang");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new Accounts(database.query()).replacePassword("budi", "yang sama sekali baru"));
    }

    @Test
    void theCommandSideAddsAndChangesAccounts() {
        Accounts own = new Accounts(database.command());
        own.add(BUDI, "kata sandi panjang");

        assertThat(own.change("budi", "Budi Santoso", Peran.VERIFIKATOR)).isTrue();
        assertThat(own.restrict("budi", Set.of(DINAS))).isTrue();
        assertThat(own.setActive("budi", false)).isTrue();
        assertThat(own.restrict("tidak-ada", Set.of(DINAS))).isFalse();

        Account changed = new Account("budi", "Budi Santoso", Peran.VERIFIKATOR, false);
        assertThat(own.statuses()).containsExactly(new Accounts.Status(changed, false, Set.of(DINAS), 0));
        assertThat(own.restrict("budi", Set.of())).isTrue();
        assertThat(own.status("budi").orElseThrow().skpd()).isEmpty();
    }
}
