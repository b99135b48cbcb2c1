package id.jejak.query.lembar;

import org.jspecify.annotations.Nullable;

/**
 * A line below a cell's figure, for people; files that programs read do not have it.
 *
 * @param gaya what pages call it
 * @param tautan where it leads
 * @param judul what it says at length; none where the text says it all
 */
public record Bagian(
        String gaya,
        String teks,
        @Nullable String tautan,
        @Nullable String judul) {

    public static Bagian teks(String gaya, String teks) {
        return new Bagian(gaya, teks, null, null);
    }
}
