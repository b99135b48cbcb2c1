package id.jejak.command.impor.berkas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of file that can be read, told by their first bytes: what is called XLS is often HTML or CSV. */
enum JenisBerkas {
    CSV,
    XLSX;

    private static final String ZIP = "504b";
    /** Of XLS up to 2003, and of XLSX with a password. */
    private static final String OLE = "d0cf11e0";

    private static final Map<String, String> OTHERS =
            Map.of("25504446", "PDF", "1f8b", "GZIP", "377abcaf", "7Z", "52617221", "RAR", "89504e47", "PNG");
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** @throws BerkasDitolak for any other kind, and for nothing at all */
    static JenisBerkas dari(Path file, String nama) throws IOException {
        byte[] start = Penyandian.start(file);
        String hex = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
        if (hex.startsWith(ZIP)) {
            return XLSX;
        }
        if (hex.startsWith(OLE)) {
            throw new BerkasDitolak(contains(file, ENCRYPTED) ? Kesalahan.BERSANDI : Kesalahan.XLS_LAMA, nama);
        }
        String text = new String(start, StandardCharsets.UTF_8);
        String visible = Tulisan.tanpaTepi(text.replace("\0", "")).toLowerCase(Locale.ROOT);
        if (visible.isEmpty()) {
            throw new BerkasDitolak(Kesalahan.BERKAS_KOSONG, nama);
        }
        Optional<String> other = visible.startsWith("<")
                ? Optional.of("HTML/XML")
                : OTHERS.entrySet().stream()
                        .filter(kind -> hex.startsWith(kind.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue);
        if (other.isPresent()) {
            throw new BerkasDitolak(Kesalahan.BUKAN_TABEL, nama, other.get());
        }
        return CSV;
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            int b = in.read();
            while (b >= 0 && matched < wanted.length) {
                // No proper beginning of the name is repeated within it but its first byte.
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
                b = in.read();
            }
            return matched == wanted.length;
        }
    }
}
