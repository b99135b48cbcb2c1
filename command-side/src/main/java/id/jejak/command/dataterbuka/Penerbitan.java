package id.jejak.command.dataterbuka;

import id.jejak.contract.access.OpenData;
import id.jejak.contract.access.OpenData.License;
import id.jejak.contract.access.SignInTrail;
import id.jejak.contract.access.SignInTrail.Kind;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.value.KodeSkpd;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes packages of open data and withdraws them, each step together with its entry in the sign-in trail. */
public final class Penerbitan {

    private final OpenData data;
    private final SignInTrail trail;
    private final LedgerReader ledger;
    private final TransactionTemplate transaction;

    /** @param transactions of these connections */
    public Penerbitan(DataSource dataSource, PlatformTransactionManager transactions) {
        this.data = new OpenData(dataSource);
        this.trail = new SignInTrail(dataSource);
        this.ledger = new LedgerReader(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who does it, and from where. */
    public record Pelaku(String nama, String alamat) {}

    /**
     * What is published.
     *
     * @param skpd whose package; that of all agencies where none is named
     * @param posisi as of which ledger position, or the last event before it; as of now where none is named
     */
    public record Paket(Optional<KodeSkpd> skpd, Optional<Long> posisi, String judul, License lisensi) {}

    /** What was published: its number, and as of which position. */
    public record Terbit(long nomor, long posisi) {}

    /** Publishes a package as of an event that is there, so that it is the same for ever. */
    public Terbit terbitkan(Pelaku pelaku, Paket paket) {
        long posisi = ledger.lastUpTo(paket.posisi().orElse(Long.MAX_VALUE))
                .map(LedgerReader.Tempat::position)
                .orElse(0L);
        return Objects.requireNonNull(transaction.execute(status -> {
            long nomor = data.publish(paket.skpd(), posisi, paket.judul(), paket.lisensi());
            String skpd = paket.skpd().map(KodeSkpd::kode).orElse("*");
            note(Kind.DATA_PUBLISHED, pelaku, "%d: %s @%d %s".formatted(nomor, skpd, posisi, paket.judul()));
            return new Terbit(nomor, posisi);
        }));
    }

    /** @throws Refusal where none that is published has this number */
    public void tarik(Pelaku pelaku, long nomor) {
        transaction.executeWithoutResult(status -> {
            if (!data.withdraw(nomor)) {
                throw new Refusal(Reason.DATA_TERBUKA_TIDAK_ADA, "nomor", nomor);
            }
            note(Kind.DATA_WITHDRAWN, pelaku, Long.toString(nomor));
        });
    }

    private void note(Kind kind, Pelaku pelaku, String detail) {
        trail.add(kind, pelaku.nama(), "", pelaku.alamat(), detail);
    }
}
