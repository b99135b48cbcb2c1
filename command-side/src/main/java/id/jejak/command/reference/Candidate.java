package id.jejak.command.reference;

/** A code of the list in force that may be meant by one that is not in it. */
public record Candidate(String code, String name, Ground ground) {

    /** Why it is a candidate, the strongest first. */
    public enum Ground {
        /** A file says that it came in the place of the old code. */
        SUCCESSOR,
        /** Its number is near. */
        CODE,
        /** It is called alike; whether it means the same, nobody has said. */
        NAME
    }
}
