package id.jejak.standalone.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The passwords of the four roles, made once at random and kept in a file that only its user can read. */
record Secrets(String superuser, String owner, String command, String query) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** New ones are made only while there are no data that the old ones would have opened. */
    static Secrets of(DataHome home) {
        try {
            if (Files.notExists(home.secrets())) {
                if (home.hasData()) {
                    throw new EmbeddedServerException(
                            home.secrets() + " is missing: without it the data in " + home.data() + " stay closed");
                }
                write(home, new Secrets(password(), password(), password(), password()));
            }
            return read(home.secrets());
        } catch (IOException e) {
            throw new EmbeddedServerException("The passwords in " + home.secrets() + " cannot be kept: " + e, e);
        }
    }

    /** Writes a file that only this user can ever read and that is on disk when this returns. */
    static void writePrivately(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Whole or not at all, also when the process is killed meanwhile. */
    private static void write(DataHome home, Secrets secrets) throws IOException {
        Path draft = home.root().resolve("secrets.draft");
        Files.deleteIfExists(draft);
        writePrivately(draft, """
                superuser=%s
                owner=%s
                command=%s
                query=%s
                """.formatted(secrets.superuser, secrets.owner, secrets.command, secrets.query));
        Files.move(draft, home.secrets(), StandardCopyOption.ATOMIC_MOVE);
        home.sync();
    }

    private static Secrets read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                required(file, properties, "superuser"),
                required(file, properties, "owner"),
                required(file, properties, "command"),
                required(file, properties, "query"));
    }

    private static String required(Path file, Properties properties, String role) {
        String password = properties.getProperty(role);
        if (password == null || password.isBlank()) {
            throw new EmbeddedServerException(file + " has no password for " + role);
        }
        return password;
    }

    private static String password() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
