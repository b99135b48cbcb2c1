package id.jejak.contract.ledger;

/** Who carries a request out under its caller's key has this lock until its transaction ends. */
public final class KeyLock {

    /** Apart from the locks that others take in the same database. */
    private static final long NAMESPACE = 4_202;

    private KeyLock() {}

    /**
     * An SQL expression, true where the lock is had; it never waits.
     *
     * @param account of what text the key's account is, as SQL
     * @param key of what text the key is, as SQL
     */
    public static String tryIt(String account, String key) {
        return "pg_try_advisory_xact_lock(hashtextextended(" + account + " || chr(10) || " + key + ", " + NAMESPACE
                + "))";
    }
}
