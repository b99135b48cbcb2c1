package id.jejak.standalone.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked from a jar into the data home. Not into the temporary directory:
 * that is swept while a server still needs its files, and everybody may write there.
 */
record Programs(Path directory) {

    private static final Logger log = LoggerFactory.getLogger(Programs.class);

    /** How a program ended, and everything it said. */
    record Outcome(int exitCode, String output) {

        boolean isGood() {
            return exitCode == 0;
        }

        String inOneLine() {
            return output.strip().replaceAll("\\s+", " ");
        }
    }

    /** Unpacks them where that was not done yet; a half-unpacked set is never taken for a whole one. */
    static Programs in(Path parent) {
        try {
            byte[] archive = archive();
            Path directory = parent.resolve(fingerprint(archive));
            if (Files.notExists(directory)) {
                Path draft = parent.resolve("draft-" + UUID.randomUUID());
                unpack(archive, Files.createDirectories(draft));
                Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
                log.debug("Unpacked PostgreSQL's programs into {}", directory);
            }
            return new Programs(directory);
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL's programs cannot be unpacked into " + parent + ": " + e, e);
        }
    }

    /** Removes those of other versions and half-unpacked ones; to be called only while no server runs. */
    void removeOthers() {
        try (Stream<Path> all = Files.list(directory.resolveSibling("."))) {
            for (Path other : all.map(Path::normalize).toList()) {
                if (!other.equals(directory)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        } catch (IOException e) {
            log.warn("Old programs beside {} could not be removed: {}", directory, e.toString());
        }
    }

    /** As PostgreSQL writes it into its data: 18 of 18.4. */
    String majorVersion() {
        String said = run("postgres", List.of("--version")).output().strip();
        return said.replaceFirst(".* ", "").replaceFirst("\\D.*", "");
    }

    Outcome run(String program, List<String> arguments) {
        try {
            Process process = builder(program, arguments).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL's " + program + " cannot be run: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while PostgreSQL's " + program + " ran", e);
        }
    }

    private ProcessBuilder builder(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The caller's settings for some other PostgreSQL are none of this one's business.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static byte[] archive() throws IOException {
        String name = System.getProperty("os.name", "");
        String system = name.startsWith("Mac") ? "Darwin" : name;
        String machine = System.getProperty("os.arch", "").replace("amd64", "x86_64");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new EmbeddedServerException(
                    "There is no embedded PostgreSQL for " + system + " on " + machine + ": " + e.getMessage(), e);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, true)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
    }
}
