package id.jejak.query.paket;

import id.jejak.query.paket.Paket.Terbitan;
import id.jejak.query.web.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A package as an answer: all of it in a ZIP, or its descriptor alone. The same package gives the same bytes. */
final class BerkasPaket {

    private static final String DESCRIPTOR = "datapackage.json";

    /** When a file was made is no part of what it says. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private BerkasPaket() {}

    static ResponseEntity<byte[]> descriptor(Paket paket, Optional<Terbitan> terbitan) {
        return ResponseEntity.ok()
                .headers(Csv.stamp(paket.posisi()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Deskriptor.json(paket, terbitan));
    }

    static ResponseEntity<byte[]> zip(Paket paket, Optional<Terbitan> terbitan) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("%s_%d.zip".formatted(paket.nama(), paket.posisi().nomor()))
                .build();
        return ResponseEntity.ok()
                .headers(Csv.stamp(paket.posisi()))
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(write(paket, terbitan));
    }

    private static byte[] write(Paket paket, Optional<Terbitan> terbitan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, DESCRIPTOR, Deskriptor.json(paket, terbitan));
            for (TabelData table : paket.tabel()) {
                add(zip, table.berkas(), table.csv());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
