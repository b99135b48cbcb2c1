package id.jejak.query;

import java.util.List;
import java.util.Optional;

/** Picks what a table is about: what was asked for, or the only one there is. */
public final class Choice {

    private Choice() {}

    /**
     * The asked one if it exists, or the only one where none was asked for.
     *
     * @param what the parameter's name, for the refusal
     * @throws Impossible where the asked one does not exist, or none was asked for and there is not exactly one
     */
    public static <T> T of(String what, Optional<T> asked, List<T> existing) {
        if (asked.isPresent() ? existing.contains(asked.get()) : existing.size() == 1) {
            return asked.orElseGet(() -> existing.get(0));
        }
        throw new Impossible(
                what,
                asked.map(Object::toString),
                existing.stream().map(Object::toString).toList());
    }

    /** There is no such thing, or several and none was named. */
    public static final class Impossible extends RuntimeException {

        private final String what;
        private final transient Optional<String> asked;
        private final transient List<String> existing;

        private Impossible(String what, Optional<String> asked, List<String> existing) {
            super("%s: %s; %s".formatted(what, asked.orElse("-"), existing));
            this.what = what;
            this.asked = asked;
            this.existing = existing;
        }

        /** The parameter that has to be given, or given otherwise. */
        public String what() {
            return what;
        }

        public Optional<String> asked() {
            return asked;
        }

        /** What can be asked for. */
        public List<String> existing() {
            return existing;
        }
    }
}
