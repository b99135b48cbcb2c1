package id.jejak.query.projection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows as PostgreSQL's binary COPY takes them: neither side has to write numbers and days as text, mask what lines and
 * columns end with, and read it all again.
 */
final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final int ABSENT = -1;
    private static final short END = -1;
    private static final int FIRST_SIZE = 1 << 16;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

    private BinaryCopy() {}

    /**
     * These rows.
     *
     * @param types of the columns, in the order of each row's values
     * @throws ClassCastException for a value of another type than its column's
     * @throws ArithmeticException for one that is out of its column's range
     */
    static BinaryCopy of(List<ColumnType> types, List<@Nullable Object[]> rows) {
        BinaryCopy copy = new BinaryCopy();
        copy.room(SIGNATURE.length + 2 * Integer.BYTES);
        copy.bytes.put(SIGNATURE).putInt(NO_FLAGS).putInt(NO_EXTENSION);
        rows.forEach(row -> copy.row(types, row));
        copy.putShort(END);
        return copy;
    }

    void sendTo(CopyIn copy) throws SQLException {
        copy.writeToCopy(bytes.array(), 0, bytes.position());
    }

    private void row(List<ColumnType> types, @Nullable Object[] values) {
        putShort((short) values.length);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                putInt(ABSENT);
            } else {
                types.get(i).put(value, this);
            }
        }
    }

    private void putShort(short value) {
        room(Short.BYTES);
        bytes.putShort(value);
    }

    private void putInt(int value) {
        room(Integer.BYTES);
        bytes.putInt(value);
    }

    void flag(boolean value) {
        room(Integer.BYTES + 1);
        bytes.putInt(1).put((byte) (value ? 1 : 0));
    }

    void four(int value) {
        room(2 * Integer.BYTES);
        bytes.putInt(Integer.BYTES).putInt(value);
    }

    void eight(long value) {
        room(Integer.BYTES + Long.BYTES);
        bytes.putInt(Long.BYTES).putLong(value);
    }

    void text(String value) {
        raw(value.getBytes(StandardCharsets.UTF_8));
    }

    void raw(byte[] value) {
        room(Integer.BYTES + value.length);
        bytes.putInt(value.length).put(value);
    }

    private void room(int more) {
        if (bytes.remaining() < more) {
            byte[] larger = Arrays.copyOf(bytes.array(), Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = ByteBuffer.wrap(larger).position(bytes.position());
        }
    }
}
