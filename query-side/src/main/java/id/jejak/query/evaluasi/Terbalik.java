package id.jejak.query.evaluasi;

import id.jejak.contract.value.Arah;
import id.jejak.contract.value.IndikatorId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An indicator whose ratio is turned where a document of the plan says that lower is better. */
interface Terbalik {

    IndikatorId id();

    String nama();

    String satuan();

    Arah arah();

    default boolean isTerbalik() {
        return arah() == Arah.TURUN;
    }

    /** Those of these that are turned, by identity and name; none where none is. */
    static Optional<String> of(Stream<? extends Terbalik> all) {
        String turned = all.filter(Terbalik::isTerbalik)
                .map(one -> one.id() + " " + one.nama())
                .collect(Collectors.joining("; "));
        return Optional.of(turned).filter(text -> !text.isEmpty());
    }
}
