package id.jejak.contract.database;

/** Brings an empty or older database to the shape this version needs. */
public final class DatabaseSetup {

    private DatabaseSetup() {}

    /** Creates the roles that are missing and runs the migrations as the owner; harmless when repeated. */
    public static void prepare(DatabaseSettings settings) {
        throw new UnsupportedOperationException("being written: " + settings.url());
    }
}
