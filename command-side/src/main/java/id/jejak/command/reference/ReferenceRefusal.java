package id.jejak.command.reference;

/** Something that cannot be done with the lists there are; nothing changed. */
public final class ReferenceRefusal extends RuntimeException {

    private final Problem problem;
    private final String value;

    /** What can be in the way. */
    public enum Problem {
        /** Another list of the kind begins on the same day, so that neither would be the later one. Value: its name. */
        BEGINS_WITH_ANOTHER,
        /** There is no such list. Value: the name asked for. */
        NO_SUCH_LIST
    }

    ReferenceRefusal(Problem problem, String value) {
        super(problem + " " + value);
        this.problem = problem;
        this.value = value;
    }

    public Problem problem() {
        return problem;
    }

    public String value() {
        return value;
    }
}
