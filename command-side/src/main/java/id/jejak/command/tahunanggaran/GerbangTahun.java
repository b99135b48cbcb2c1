package id.jejak.command.tahunanggaran;

import id.jejak.command.ReadOnly;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.TahunAnggaranId;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The gate of a year. Steps of payments go through it side by side; who closes the year waits until all of them are
 * through, and those that come later find the year closed. Postings need no gate: a closing reaches their budget lines.
 */
public final class GerbangTahun implements TahunTerbuka {

    /** Apart from the locks that others take in the same database. */
    private static final long NAMESPACE = 4_203;

    private final Configuration axon;
    private final JdbcTemplate jdbc;

    public GerbangTahun(Configuration axon, DataSource dataSource) {
        this.axon = axon;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Within a unit of work with its transaction, which holds the gate open until it ends. */
    @Override
    public void require(TahunAnggaranId tahun) {
        lock("pg_advisory_xact_lock_shared", tahun);
        // Read after the lock was had, and without keeping others from the year.
        boolean ditutup = ReadOnly.of(axon, TahunAnggaran.class)
                .find(tahun)
                .map(year -> year.invoke(TahunAnggaran::isDitutup))
                .orElse(false);
        if (ditutup) {
            throw new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun.tahun());
        }
    }

    /**
     * Waits until all who went through are done, and keeps others out until this transaction ends. Taken before the year
     * itself, for which those who are inside may be waiting.
     */
    public void shut(TahunAnggaranId tahun) {
        lock("pg_advisory_xact_lock", tahun);
    }

    private void lock(String function, TahunAnggaranId tahun) {
        jdbc.query("SELECT " + function + "(hashtextextended(?, ?))", row -> {}, tahun.toString(), NAMESPACE);
    }
}
