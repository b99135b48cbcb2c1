package id.jejak.command.api;

import id.jejak.command.impor.Bagian;
import id.jejak.command.impor.BarisDinilai;
import id.jejak.command.impor.Batch;
import id.jejak.command.impor.Impor;
import id.jejak.command.impor.Pekerja;
import id.jejak.command.impor.Putusan;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.access.Peran;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.web.Bahasa;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports: finance hands in realizations, planners budget documents and plans. */
@RestController
@RequestMapping("/api/v1/impor")
class ImporController {

    private static final String HANDS_IN = "hasAnyRole('BENDAHARA', 'PERENCANA')";
    private static final String POSTS = "hasAnyRole('BENDAHARA', 'PERENCANA', 'PENYETUJU')";
    private static final String ONE = "/{id}";
    private static final int LARGEST_PAGE = 1_000;

    private final Impor impor;
    private final Pekerja pekerja;

    ImporController(Impor impor, Pekerja pekerja) {
        this.impor = impor;
        this.pekerja = pekerja;
    }

    /** Keeps the file's rows and judges them; posts nothing. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(HANDS_IN)
    ResponseEntity<ImporBody.Lengkap> upload(
            // First: asking for it reads the whole upload, and says so where it is too large.
            @RequestPart MultipartFile berkas,
            @RequestPart ImporBody.Diunggah ketentuan,
            Authentication asker,
            HttpServletRequest request)
            throws IOException {
        JenisImpor jenis = ketentuan.ketentuan().jenis();
        Permintaan permintaan = permintaan(request, asker, ketentuan.alasan());
        requireRole(permintaan, jenis == JenisImpor.REALISASI ? Peran.BENDAHARA : Peran.PERENCANA);
        Path file = Files.createTempFile("impor", "");
        try {
            berkas.transferTo(file);
            String name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "");
            UUID id = impor.terima(permintaan, ketentuan.ketentuan(), file, name);
            return ResponseEntity.created(URI.create("/api/v1/impor/" + id))
                    .body(ImporBody.Lengkap.of(impor.lihat(id)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The latest first.
     *
     * @param pelaku of those that this account handed in; without it of all
     */
    @GetMapping
    @PreAuthorize(Hak.READS)
    ImporBody.Halaman<ImporBody.Singkat> list(
            @RequestParam Optional<String> pelaku,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long sebelum,
            @RequestParam(defaultValue = "50") int banyak) {
        List<Batch> found = impor.daftar(sebelum, most(banyak), pelaku);
        Set<UUID> failing = impor.bermasalah(found);
        return page(
                found.stream()
                        .map(one -> ImporBody.Singkat.of(one, failing.contains(one.id())))
                        .toList(),
                banyak,
                ImporBody.Singkat::nomor);
    }

    @GetMapping(ONE)
    @PreAuthorize(Hak.READS)
    ImporBody.Lengkap show(@PathVariable String id) {
        return ImporBody.Lengkap.of(impor.lihat(id(id)));
    }

    /** @param putusan of those judged so; may be named several times, and without it of all */
    @GetMapping(ONE + "/baris")
    @PreAuthorize(Hak.READS)
    ImporBody.Halaman<ImporBody.Baris> rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<Putusan> putusan,
            @RequestParam(defaultValue = "0") int sesudah,
            @RequestParam(defaultValue = "100") int banyak,
            HttpServletRequest request) {
        Locale bahasa = Bahasa.of(request);
        List<BarisDinilai> found = impor.baris(id(id), putusan, sesudah, most(banyak));
        return page(
                found.stream().map(row -> ImporBody.Baris.of(row, bahasa)).toList(), banyak, ImporBody.Baris::nomor);
    }

    /** Its proofs or documents, and what became of each. */
    @GetMapping(ONE + "/bagian")
    @PreAuthorize(Hak.READS)
    ImporBody.Halaman<ImporBody.SatuBagian> parts(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int sesudah,
            @RequestParam(defaultValue = "100") int banyak,
            HttpServletRequest request) {
        Locale bahasa = Bahasa.of(request);
        List<Bagian> found = impor.bagian(id(id), sesudah, most(banyak));
        return page(
                found.stream()
                        .map(part -> ImporBody.SatuBagian.of(part, bahasa))
                        .toList(),
                banyak,
                ImporBody.SatuBagian::nomor);
    }

    @PostMapping(ONE + "/nilai-ulang")
    @PreAuthorize(HANDS_IN)
    ImporBody.Lengkap judgeAgain(@PathVariable String id, Authentication asker, HttpServletRequest request) {
        Batch batch = impor.cari(id(id));
        Permintaan permintaan = permintaan(request, asker, Optional.empty());
        requireRole(permintaan, handsIn(batch));
        impor.nilaiUlang(permintaan, batch.id());
        return ImporBody.Lengkap.of(impor.lihat(batch.id()));
    }

    /** Answers before it is done; what there is to see of the batch tells how far it is. */
    @PostMapping(ONE + "/posting")
    @PreAuthorize(POSTS)
    ResponseEntity<ImporBody.Lengkap> post(
            @PathVariable String id,
            @RequestBody ImporBody.Pembukuan body,
            Authentication asker,
            HttpServletRequest request) {
        Batch batch = impor.cari(id(id));
        Permintaan permintaan = permintaan(request, asker, body.alasan());
        // A plan takes force with this, as a revision by hand does, so somebody else than its drafter posts it.
        requireRole(permintaan, batch.jenis() == JenisImpor.RENCANA ? Peran.PENYETUJU : handsIn(batch));
        impor.bukukan(permintaan, batch.id(), body.hanyaSiap().orElse(false));
        return accepted(batch.id());
    }

    /** Answers before it is done, likewise. */
    @PostMapping(ONE + "/balik")
    @PreAuthorize(HANDS_IN)
    ResponseEntity<ImporBody.Lengkap> reverse(
            @PathVariable String id,
            @RequestBody ImporBody.Pembalikan body,
            Authentication asker,
            HttpServletRequest request) {
        Batch batch = impor.cari(id(id));
        Permintaan permintaan = permintaan(request, asker, Optional.of(body.because()));
        requireRole(permintaan, handsIn(batch));
        impor.balik(permintaan, batch.id(), body.dokumen());
        return accepted(batch.id());
    }

    private ResponseEntity<ImporBody.Lengkap> accepted(UUID id) {
        pekerja.bangunkan();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/impor/" + id))
                .body(ImporBody.Lengkap.of(impor.lihat(id)));
    }

    private static Permintaan permintaan(HttpServletRequest request, Authentication asker, Optional<String> alasan) {
        return CurrentRequest.permintaan(request, asker, DokumenBody.alasanOrNone(alasan));
    }

    private static Peran handsIn(Batch batch) {
        return batch.jenis() == JenisImpor.REALISASI ? Peran.BENDAHARA : Peran.PERENCANA;
    }

    private static void requireRole(Permintaan permintaan, Peran needed) {
        if (!permintaan.peran().equals(needed.name())) {
            throw new AccessDeniedException("Needs the role " + needed);
        }
    }

    static UUID id(String text) {
        return InvalidField.unless("id", UUID.class, () -> UUID.fromString(text));
    }

    private static int most(int banyak) {
        return InvalidField.unless("banyak", Integer.class, () -> {
            if (banyak < 1 || banyak > LARGEST_PAGE) {
                throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " lines");
            }
            return banyak;
        });
    }

    private static <T> ImporBody.Halaman<T> page(List<T> found, int banyak, ToLongFunction<T> key) {
        @Nullable Long next = found.size() < banyak ? null : key.applyAsLong(found.get(found.size() - 1));
        return new ImporBody.Halaman<>(found, next);
    }
}
