package id.jejak.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells programs apart that may understand events differently: by the code of what happened and of what it means, word for
 * word, so that nobody has to think of counting a number up. The same program gives the same text in every process.
 */
final class ProgramVersion {

    private static final List<String> CODE =
            List.of("classpath*:id/jejak/contract/**/*.class", "classpath*:id/jejak/query/**/*.class");

    private ProgramVersion() {}

    private static final class Code {
        static final String FINGERPRINT = fingerprint();
    }

    /** Of the tables of a projection and what fills them. */
    static String of(Projection projection) {
        return Fingerprint.of(projection.schema() + Code.FINGERPRINT);
    }

    private static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String pattern : CODE) {
                Resource[] classes = new PathMatchingResourcePatternResolver().getResources(pattern);
                for (byte[] one : contents(classes)) {
                    digest.update(one);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** In an order that does not depend on where the program lies. */
    private static List<byte[]> contents(Resource[] classes) throws IOException {
        byte[][] contents = new byte[classes.length][];
        for (int i = 0; i < classes.length; i++) {
            contents[i] = classes[i].getContentAsByteArray();
        }
        return Arrays.stream(contents).sorted(Arrays::compare).toList();
    }
}
