package id.jejak.command.reference;

/** A code that a file names twice: which of the two lines is in force, and which is not kept. */
public record Duplicate(String code, long keptLine, String keptName, long droppedLine, String droppedName) {

    /** Whether more than the line differs. */
    public boolean isRenamed() {
        return !keptName.equals(droppedName);
    }
}
