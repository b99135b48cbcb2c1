package id.jejak.query.projection;

/**
 * A table that is not what the events say.
 *
 * @param projection whose table it is
 * @param table its name
 * @param live what is in it
 * @param folded what should be
 * @param position of the first event whose rows differ; 0 where the table does not exist
 */
public record Difference(String projection, String table, Digest live, Digest folded, long position) {}
