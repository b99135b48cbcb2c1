package id.jejak.query.tulis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a form.
 *
 * @param isian the id of the field at fault; empty where it is none
 */
public record Kesalahan(String isian, String teks) {

    /** All that is wrong with a form, as a template asks for it. */
    public record Semua(List<Kesalahan> semua) {

        /** What is wrong with this field; empty where nothing is. */
        public String pada(String isian) {
            return semua.stream()
                    .filter(one -> one.isian().equals(isian))
                    .map(Kesalahan::teks)
                    .collect(Collectors.joining(" "));
        }
    }
}
