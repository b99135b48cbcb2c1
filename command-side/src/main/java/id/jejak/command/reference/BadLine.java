package id.jejak.command.reference;

/**
 * A line of a file that cannot be taken as it is; one of them and nothing of the file is imported.
 *
 * @param line its number in the file, from 1; 0 for the file as a whole
 * @param value what stands there
 */
public record BadLine(long line, Fault fault, String value) {

    /** What can be wrong with a line. */
    public enum Fault {
        /** The file is larger than any list is. */
        TOO_LARGE,
        /** The file is no CSV from here on. */
        SYNTAX,
        /** Not UTF-8. */
        ENCODING,
        /** The first line has a column that is not known, or has it twice. */
        COLUMN_UNKNOWN,
        /** The first line lacks a column. */
        COLUMN_MISSING,
        /** More or fewer fields than the first line has. */
        FIELDS,
        /** No code of this kind of list. */
        CODE,
        /** A level that is not the code's. */
        LEVEL,
        /** No name, or a text that cannot be kept. */
        TEXT,
        /** A mark of status or kind of government that is not known. */
        MARK,
        /** A code that its list does not have. */
        NOT_IN_LIST
    }
}
