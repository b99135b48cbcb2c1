package id.jejak.contract.access;

import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request with an {@value #HEADER}, whose body is fingerprinted while it is read, however long it is. */
public final class KeyedRequest extends HttpServletRequestWrapper {

    public static final String HEADER = "Idempotency-Key";

    private static final String SELF = KeyedRequest.class.getName();
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,200}");

    private final MessageDigest digest = sha256();
    private final Body body;

    private KeyedRequest(HttpServletRequest request) throws IOException {
        super(request);
        String line = request.getMethod() + " " + request.getRequestURI() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        body = new Body(request.getInputStream(), digest);
        setAttribute(SELF, this);
    }

    /** The request as it has to go on: fingerprinted where it bears a key. */
    public static HttpServletRequest watched(HttpServletRequest request) throws IOException {
        return request.getHeader(HEADER) == null ? request : new KeyedRequest(request);
    }

    /** What this request is, where it is one with a key. */
    public static Optional<KeyedRequest> of(HttpServletRequest request) {
        return Optional.ofNullable((KeyedRequest) request.getAttribute(SELF));
    }

    /**
     * The key with the fingerprint of the whole request; to be asked for once, after the body has been understood.
     *
     * @throws Refusal where the header is not a key
     */
    public IdempotencyKey key(String account) {
        String key = getHeader(HEADER);
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw new Refusal(Reason.KUNCI_TIDAK_SAH, HEADER);
        }
        try {
            // What a reader of JSON leaves unread is a part of the body all the same.
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IdempotencyKey(account, key, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(body, charset));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream original;
        private final DigestInputStream digested;

        Body(ServletInputStream original, MessageDigest digest) {
            this.original = original;
            this.digested = new DigestInputStream(original, digest);
        }

        @Override
        public int read() throws IOException {
            return digested.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return digested.read(bytes, from, length);
        }

        @Override
        public boolean isFinished() {
            return original.isFinished();
        }

        @Override
        public boolean isReady() {
            return original.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            original.setReadListener(listener);
        }
    }
}
