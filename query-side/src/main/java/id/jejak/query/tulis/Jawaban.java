package id.jejak.query.tulis;

import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** What the write API answered. */
public sealed interface Jawaban {

    /** Whether it was refused because something else was done under the same key before. */
    default boolean isKunciTerpakai() {
        return false;
    }

    /**
     * It was done.
     *
     * @param status the HTTP status
     * @param isi the body
     */
    record Diterima(int status, JsonNode isi) implements Jawaban {

        /** The ledger position of the last event; none where the same had been done before. */
        public OptionalLong posisi() {
            return isi.path("posisi").isNumber()
                    ? OptionalLong.of(isi.path("posisi").asLong())
                    : OptionalLong.empty();
        }
    }

    /**
     * It was not done.
     *
     * @param slug the kind of problem, without the prefix of its type
     * @param penjelasan what is wrong, in the asker's language
     * @param field the part of the request that is at fault, as {@code baris[2].jumlah}; empty where it is none
     * @param versi the version that is in force now, where the asker had seen another
     * @param isi all that the answer says
     */
    record Ditolak(int status, String slug, String penjelasan, String field, Optional<Long> versi, JsonNode isi)
            implements Jawaban {

        @Override
        public boolean isKunciTerpakai() {
            return slug.equals("kunci-terpakai");
        }
    }

    /** Nobody knows whether it was done. Sent again under the same key it is done once. */
    record TidakTerjawab() implements Jawaban {}
}
