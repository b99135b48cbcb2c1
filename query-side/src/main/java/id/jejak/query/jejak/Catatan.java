package id.jejak.query.jejak;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Recorded;
import id.jejak.query.web.Angka;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of one event: the event itself, and its lines. */
final class Catatan {

    private static final FactTable PERISTIWA = FactTable.of(
            "jejak_peristiwa",
            "position",
            "peristiwa",
            "recorded_at",
            "berlaku",
            "pelaku",
            "peran",
            "permintaan",
            "alasan",
            "dokumen_jenis",
            "dokumen_nomor",
            "uraian",
            "kunci",
            "hubungan",
            "acuan",
            "cari");
    private static final FactTable RINCIAN = FactTable.of(
            "jejak_rincian",
            "position",
            "ke",
            "skpd",
            "renstra",
            "tahun",
            "pos",
            "rekening",
            "sumber_dana",
            "indikator",
            "hal",
            "bagian",
            "cara",
            "benda",
            "nilai",
            "tertulis",
            "sebelum",
            "berlaku");

    /** The kinds of document that the metadata names before a number; what begins otherwise is a number as a whole. */
    private static final Set<String> KINDS = Stream.of(
                    Stream.of("SPP", "SPM", "SP2D", "SPJ", "KONSEP", "KONTRAK"),
                    names(DasarHukum.Jenis.values()),
                    names(Bukti.Jenis.values()),
                    names(DokumenPengembalian.Jenis.values()))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private final Recorded<?> recorded;
    private final KodeSkpd skpd;
    private final @Nullable Periode renstra;
    private final @Nullable Integer tahun;
    private final List<Baris> baris = new ArrayList<>();
    private LocalDate berlaku;
    private String alasan;
    private String dokumenJenis = "";
    private String dokumenNomor;
    private String uraian = "";
    private @Nullable String kunci;
    private @Nullable Hubungan hubungan;
    private @Nullable String acuan;

    private record Baris(
            Hal hal,
            String cara,
            Tempat tempat,
            String bagian,
            @Nullable Rupiah nilai,
            String tertulis,
            @Nullable String sebelum) {}

    private Catatan(Recorded<?> recorded, KodeSkpd skpd, @Nullable Periode renstra, @Nullable Integer tahun) {
        this.recorded = recorded;
        this.skpd = skpd;
        this.renstra = renstra;
        this.tahun = tahun;
        this.berlaku = LocalDate.ofInstant(recorded.recordedAt(), Angka.WIB);
        this.alasan = said(Permintaan.ALASAN);
        this.dokumenNomor = said(Permintaan.DOKUMEN);
        int blank = dokumenNomor.indexOf(' ');
        if (blank > 0 && KINDS.contains(dokumenNomor.substring(0, blank))) {
            dokumen(dokumenNomor.substring(0, blank), dokumenNomor.substring(blank + 1));
        }
    }

    /** Of an event of an agency's year. */
    static Catatan of(Recorded<?> recorded, TahunAnggaranId id) {
        return new Catatan(recorded, id.skpd(), null, id.tahun());
    }

    /** Of an event of an agency's year that is about its plan of this period. */
    static Catatan of(Recorded<?> recorded, TahunAnggaranId id, Periode renstra) {
        return new Catatan(recorded, id.skpd(), renstra, id.tahun());
    }

    /** Of an event of a plan. */
    static Catatan of(Recorded<?> recorded, RenstraId id) {
        return new Catatan(recorded, id.skpd(), id.periode(), null);
    }

    /** Of an event of an agency. */
    static Catatan of(Recorded<?> recorded, KodeSkpd skpd) {
        return new Catatan(recorded, skpd, null, null);
    }

    /** The day that the event states; one that states none is of the day of its recording. */
    Catatan berlaku(LocalDate hari) {
        this.berlaku = hari;
        return this;
    }

    Catatan uraian(String teks) {
        this.uraian = teks;
        return this;
    }

    /** The reason that the event states, before the one that was given with the request. */
    Catatan alasan(String teks) {
        if (!alasan.equals(teks)) {
            this.alasan = alasan.isEmpty() ? teks : teks + " · " + alasan;
        }
        return this;
    }

    /** The document that the event itself names, which goes before the request's. */
    Catatan dokumen(String jenis, String nomor) {
        this.dokumenJenis = jenis;
        this.dokumenNomor = nomor;
        return this;
    }

    Catatan dokumen(DasarHukum dasarHukum) {
        return dokumen(dasarHukum.jenis().name(), dasarHukum.nomor()).uraian(dasarHukum.judul());
    }

    /** What later events call this one by. */
    Catatan bernama(Object nama) {
        this.kunci = nama.toString();
        return this;
    }

    /** What this event does to the latest one of that name before it. */
    Catatan terhadap(Hubungan apa, Object nama) {
        this.hubungan = apa;
        this.acuan = nama.toString();
        return this;
    }

    /** From now on it is so much, whatever it was. */
    Catatan tetap(Hal hal, Tempat tempat, String bagian, Rupiah nilai) {
        return tetap(hal, tempat, bagian, nilai, nilai.toString());
    }

    /** From now on this is stated; the amount is absent where none is. */
    Catatan tetap(Hal hal, Tempat tempat, String bagian, @Nullable Rupiah nilai, String tertulis) {
        baris.add(new Baris(hal, "TETAP", tempat, bagian, nilai, tertulis, null));
        return this;
    }

    /** So much more, or less where it is negative. */
    Catatan tambah(Hal hal, Tempat tempat, String bagian, Rupiah nilai) {
        baris.add(new Baris(hal, "TAMBAH", tempat, bagian, nilai, nilai.toString(), null));
        return this;
    }

    /** Says this, and that it was something else before where it says so. */
    Catatan catat(
            Hal hal, Tempat tempat, String bagian, @Nullable Rupiah nilai, String tertulis, @Nullable String sebelum) {
        baris.add(new Baris(hal, "CATAT", tempat, bagian, nilai, tertulis, sebelum));
        return this;
    }

    /** Adds the rows; an event without lines has one that says where it belongs. */
    void tulis(Facts facts) {
        if (baris.isEmpty()) {
            catat(Hal.KEJADIAN, Tempat.SEMUA, "", null, "", null);
        }
        facts.add(
                PERISTIWA,
                recorded.position(),
                EventTypes.nameOf(recorded.event().getClass()),
                recorded.recordedAt(),
                berlaku,
                said(Permintaan.PELAKU),
                said(Permintaan.PERAN),
                said(Permintaan.ID),
                alasan,
                dokumenJenis,
                dokumenNomor,
                uraian,
                kunci,
                hubungan,
                acuan,
                searched());
        for (int i = 0; i < baris.size(); i++) {
            add(i, baris.get(i), facts);
        }
    }

    private void add(int ke, Baris satu, Facts facts) {
        Tempat tempat = satu.tempat();
        Integer year = tempat.tahun() == null ? tahun : tempat.tahun();
        facts.add(
                RINCIAN,
                recorded.position(),
                ke,
                skpd,
                renstra,
                year,
                tempat.pos(),
                tempat.rekening(),
                tempat.sumberDana(),
                tempat.indikator(),
                satu.hal(),
                satu.bagian(),
                satu.cara(),
                satu.cara().equals("TETAP") ? benda(satu, year) : null,
                satu.nilai(),
                satu.tertulis(),
                satu.sebelum(),
                berlaku);
    }

    private String benda(Baris satu, @Nullable Integer year) {
        Tempat tempat = satu.tempat();
        return Stream.of(
                        satu.hal(),
                        skpd,
                        renstra,
                        year,
                        tempat.pos(),
                        tempat.rekening(),
                        tempat.sumberDana(),
                        tempat.indikator(),
                        satu.bagian())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("|"));
    }

    private String searched() {
        Set<String> texts = new LinkedHashSet<>(List.of(uraian, alasan, dokumenJenis, dokumenNomor, skpd.kode()));
        for (Baris satu : baris) {
            Tempat tempat = satu.tempat();
            Stream.of(tempat.pos(), tempat.rekening(), tempat.sumberDana(), tempat.indikator(), satu.bagian())
                    .filter(Objects::nonNull)
                    .forEach(part -> texts.add(part.toString()));
            if (satu.nilai() == null) {
                texts.add(satu.tertulis());
            }
        }
        return String.join("\n", texts).toLowerCase(Locale.ROOT);
    }

    private String said(String key) {
        return Objects.toString(recorded.metadata().get(key), "");
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
