package id.jejak.query.lembar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook without what differs each time that it is written, as its writer cannot be asked for one: it does not say when
 * that was, and lists what is merged in the order of the cells. The same table gives the same file.
 */
final class ReproducibleXlsx {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern MERGED = Pattern.compile("(?:<mergeCell ref=\"[^\"]*\"/>)+");
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ReproducibleXlsx() {}

    /** @param created what it says instead */
    static byte[] of(byte[] workbook, Instant created) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get();
                ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                switch (entry.getName()) {
                    case PROPERTIES ->
                        write(copy, entry, CREATED.matcher(text(zip, entry)).replaceAll("$1" + created));
                    case SHEET ->
                        write(copy, entry, MERGED.matcher(text(zip, entry)).replaceAll(ReproducibleXlsx::sorted));
                    default -> copyRaw(zip, copy, entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(ZipArchiveOutputStream copy, ZipArchiveEntry entry, String text) throws IOException {
        copy.putArchiveEntry(timed(new ZipArchiveEntry(entry.getName())));
        copy.write(text.getBytes(StandardCharsets.UTF_8));
        copy.closeArchiveEntry();
    }

    private static void copyRaw(ZipFile zip, ZipArchiveOutputStream copy, ZipArchiveEntry entry) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            copy.addRawArchiveEntry(timed(new ZipArchiveEntry(entry)), raw);
        }
    }

    private static String sorted(MatchResult merged) {
        return Arrays.stream(merged.group().split("(?<=/>)")).sorted().collect(Collectors.joining());
    }

    private static ZipArchiveEntry timed(ZipArchiveEntry entry) {
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }
}
