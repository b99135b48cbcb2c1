package id.jejak.command.impor.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the characters of a text file are encoded: as the mark at its beginning says, else UTF-8. What is not UTF-8 then is
 * refused. It is Windows-1252 most of the time, but no byte says so, and a guess could put wrong letters into the ledger.
 *
 * @param tanda the length of the mark in bytes
 */
record Penyandian(Charset charset, int tanda) {

    private static final int START = 4_096;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_32_LE_MARK = {(byte) 0xFF, (byte) 0xFE, 0, 0};

    /** @throws BerkasDitolak where some byte of the file is not what its encoding allows */
    static Penyandian dari(Path file) throws IOException {
        Penyandian penyandian = of(start(file));
        penyandian.periksa(file);
        return penyandian;
    }

    /** The file's characters after the mark. */
    Reader baca(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(tanda);
        return new InputStreamReader(in, decoder());
    }

    static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static Penyandian of(byte[] start) {
        if (begins(start, UTF_8_MARK)) {
            return new Penyandian(StandardCharsets.UTF_8, UTF_8_MARK.length);
        }
        if (begins(start, UTF_16_LE_MARK) && !begins(start, UTF_32_LE_MARK)) {
            return new Penyandian(StandardCharsets.UTF_16LE, UTF_16_LE_MARK.length);
        }
        if (begins(start, UTF_16_BE_MARK)) {
            return new Penyandian(StandardCharsets.UTF_16BE, UTF_16_BE_MARK.length);
        }
        return new Penyandian(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private void periksa(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        CharsetDecoder decoder = decoder();
        int line = 1;
        try (ReadableByteChannel in = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = in.read(bytes) < 0;
                bytes.flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    line += lines(chars.flip(), line);
                    chars.clear();
                } while (result.isOverflow());
                if (result.isError()) {
                    throw new BerkasDitolak(Kesalahan.BUKAN_UTF8, Integer.toString(line));
                }
                bytes.compact();
            }
        }
    }

    private static int lines(CharBuffer chars, int before) {
        int lines = 0;
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0) {
                // No text has it; UTF-16 without its mark is full of it.
                throw new BerkasDitolak(Kesalahan.BUKAN_UTF8, Integer.toString(before + lines));
            }
            lines += c == '\n' ? 1 : 0;
        }
        return lines;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
