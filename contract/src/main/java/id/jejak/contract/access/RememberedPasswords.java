package id.jejak.contract.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password the slow way once, and again only after its account got another or the process began anew: a script
 * sends its password with every request, and a slow hash each time would be most of what its request costs. Remembers a
 * keyed hash whose key is nowhere but in this process's memory; never a wrong password.
 */
final class RememberedPasswords extends AbstractValidatingPasswordEncoder {

    private static final int MOST_REMEMBERED = 500;
    private static final String HASH = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKey key;
    private final Map<String, byte[]> right = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    RememberedPasswords(PasswordEncoder slow) {
        this.slow = slow;
        try {
            this.key = KeyGenerator.getInstance(HASH).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HASH, e);
        }
    }

    @Override
    protected String encodeNonNullPassword(String rawPassword) {
        return Objects.requireNonNull(slow.encode(rawPassword));
    }

    @Override
    protected boolean matchesNonNull(String rawPassword, String encodedPassword) {
        byte[] hash = hash(rawPassword);
        byte @Nullable [] known = right.get(encodedPassword);
        if (known != null && MessageDigest.isEqual(known, hash)) {
            return true;
        }
        boolean matches = slow.matches(rawPassword, encodedPassword);
        if (matches) {
            right.put(encodedPassword, hash);
        }
        return matches;
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encodedPassword) {
        return slow.upgradeEncoding(encodedPassword);
    }

    private byte[] hash(String password) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HASH, e);
        }
    }
}
