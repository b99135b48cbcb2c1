package id.jejak.query.paket;

import id.jejak.contract.access.OpenData.License;
import id.jejak.contract.value.Sha256;
import id.jejak.query.paket.Paket.Terbitan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The descriptor of a package, {@code datapackage.json} of Frictionless' Tabular Data Package: what each file holds, of
 * when it is and what was asked for. The same package gives the same descriptor.
 */
final class Deskriptor {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Deskriptor() {}

    /** @param terbitan what is said of it where it is published */
    static byte[] json(Paket paket, Optional<Terbitan> terbitan) {
        Map<String, Object> package_ = new LinkedHashMap<>();
        package_.put("profile", "tabular-data-package");
        package_.put("name", paket.nama());
        package_.put(
                "title",
                terbitan.map(Terbitan::judul)
                        .orElseGet(() -> "Anggaran dan kinerja "
                                + paket.skpd().map(one -> "SKPD " + one).orElse("semua SKPD")));
        package_.put("description", describe(paket));
        paket.posisi().tercatat().map(Instant::toString).ifPresent(time -> package_.put("created", time));
        terbitan.map(Terbitan::lisensi).ifPresent(license -> package_.put("licenses", List.of(license(license))));
        package_.put("jejak", stamp(paket));
        package_.put(
                "resources", paket.tabel().stream().map(Deskriptor::resource).toList());
        return JSON.writeValueAsBytes(package_);
    }

    private static String describe(Paket paket) {
        return "Dari buku besar Jejak sampai peristiwa nomor %d; basis realisasi %s."
                .formatted(paket.posisi().nomor(), paket.basis());
    }

    private static Map<String, Object> license(License license) {
        return Map.of("name", license.id(), "path", license.url());
    }

    /** Of when the package is and what was asked for. */
    private static Map<String, Object> stamp(Paket paket) {
        Map<String, Object> stamp = new LinkedHashMap<>();
        stamp.put("posisi", paket.posisi().nomor());
        paket.posisi().tercatat().map(Instant::toString).ifPresent(time -> stamp.put("tercatat", time));
        paket.titik().per().map(LocalDate::toString).ifPresent(day -> stamp.put("per", day));
        paket.skpd().ifPresent(skpd -> stamp.put("skpd", skpd.kode()));
        stamp.put("basis", paket.basis().toString());
        return stamp;
    }

    private static Map<String, Object> resource(TabelData table) {
        byte[] csv = table.csv();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.nama());
        resource.put("path", table.berkas());
        resource.put("title", table.judul());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", csv.length);
        resource.put("hash", "sha256:" + Sha256.of(csv).hex());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(TabelData table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.bidang().stream().map(Deskriptor::field).toList());
        schema.put("primaryKey", table.kunci());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Bidang bidang) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", bidang.nama());
        field.put("type", bidang.tipe().name().toLowerCase(Locale.ROOT));
        field.put("title", bidang.judul());
        if (bidang.wajib()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
