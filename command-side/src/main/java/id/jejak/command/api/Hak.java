package id.jejak.command.api;

/** What more than one controller asks of an asker's role. */
final class Hak {

    /** Whoever reads figures: all but ADMIN, who looks after the system. */
    static final String READS = "hasAnyRole('BENDAHARA', 'PERENCANA', 'PENYETUJU', 'VERIFIKATOR', 'INSPEKTUR')";

    private Hak() {}
}
