package id.jejak.command.reference;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A list as it is known by. Of the lists of a kind whose days cover a date, the one that began last is in force.
 *
 * @param name as {@code Kepmendagri 050-3708/2020}; one of its kind
 * @param legalBasis the decree with its version
 * @param validFrom its first day
 * @param validUntil its last day; none where it holds until another begins
 */
public record ListDescription(
        JenisDaftar kind, String name, String legalBasis, LocalDate validFrom, Optional<LocalDate> validUntil) {

    /** @throws IllegalArgumentException where name or legal basis is blank or the last day comes before the first */
    public ListDescription {
        name = Teks.bersih(name);
        legalBasis = Teks.bersih(legalBasis);
        if (name.isEmpty() || legalBasis.isEmpty()) {
            throw new IllegalArgumentException("A list has a name and a legal basis");
        }
        if (validUntil.filter(validFrom::isAfter).isPresent()) {
            throw new IllegalArgumentException("A list does not end before it begins: " + validFrom);
        }
    }

    boolean covers(LocalDate date) {
        return !validFrom.isAfter(date) && validUntil.filter(date::isAfter).isEmpty();
    }
}
