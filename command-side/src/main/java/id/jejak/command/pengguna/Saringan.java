package id.jejak.command.pengguna;

import id.jejak.contract.value.Teks;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pages with their filters, kept under a name by the account that uses them. Nobody else sees or changes them. */
public final class Saringan {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2_000;

    /** Of this application; a browser reads a backslash as a slash, and two of them as another site. */
    private static final Pattern ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E]*");

    private final JdbcTemplate jdbc;

    /** Over connections that may write them. */
    public Saringan(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** What a filter is called: some letters, on one line. */
    public record Nama(String teks) {

        /** @throws IllegalArgumentException for none or too long a name */
        public Nama {
            teks = Teks.bersih(teks);
            if (teks.isEmpty() || teks.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A name of 1 to 100 characters");
            }
        }
    }

    /** A page of this application with its query, percent-encoded as a browser shows it. */
    public record Alamat(String teks) {

        /** @throws IllegalArgumentException for what leads elsewhere */
        public Alamat {
            if (teks.length() > LONGEST_ADDRESS || !ADDRESS.matcher(teks).matches()) {
                throw new IllegalArgumentException("Not a page of this application: " + teks);
            }
        }
    }

    /**
     * Keeps an address under a name; a name that the account has used already gets the new address.
     *
     * @return its number
     */
    public long simpan(String username, Nama nama, Alamat alamat) {
        Long id = jdbc.queryForObject("""
                INSERT INTO access.saved_filter (username, name, address) VALUES (?, ?, ?)
                ON CONFLICT (username, name) DO UPDATE SET address = excluded.address
                RETURNING id
                """, Long.class, username, nama.teks(), alamat.teks());
        return Objects.requireNonNull(id);
    }

    /** Forgets one of the account's own; nothing happens where there is none of that number. */
    public void hapus(String username, String id) {
        jdbc.update("DELETE FROM access.saved_filter WHERE username = ? AND id::text = ?", username, id);
    }
}
