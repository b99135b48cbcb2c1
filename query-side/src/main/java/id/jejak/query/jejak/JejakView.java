package id.jejak.query.jejak;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.Peristiwa.Acuan;
import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail as it is printed.
 *
 * @param jumlah empty where the lines do not add up to anything
 */
public record JejakView(List<Event> peristiwa, boolean bersaldo, Optional<String> jumlah) {

    private static final int MOST_LINES = 12;

    /**
     * An event.
     *
     * @param nomor its position as people read it
     * @param alamat its own page
     * @param kunci its text's key in the message bundles
     * @param tinggi how many rows it takes
     * @param sisanya how many of its lines are only on its own page
     */
    public record Event(
            String nomor,
            String alamat,
            String kunci,
            String berlaku,
            String dicatat,
            String uraian,
            String alasan,
            String pelaku,
            String peran,
            Optional<Link> dokumen,
            Link permintaan,
            List<Reference> acuan,
            List<Line> baris,
            int tinggi,
            int sisanya) {}

    /** A link to what belongs together. */
    public record Link(String teks, String alamat) {}

    /**
     * What the event does to another, or another to it.
     *
     * @param kunci the relation's key in the message bundles
     */
    public record Reference(String kunci, String nomor, String alamat) {}

    /**
     * A line.
     *
     * @param kunci its subject's key in the message bundles; empty for the event as a whole
     * @param perubahan with its sign
     */
    public record Line(
            String kunci,
            Optional<Link> tempat,
            String rincian,
            String sebelum,
            String sesudah,
            boolean uang,
            String perubahan,
            String pagu,
            String realisasi,
            String sisa) {}

    /** The page in this language. */
    public static JejakView of(Jejak jejak, Locale bahasa) {
        return new JejakView(
                jejak.peristiwa().stream()
                        .map(event -> event(event, bahasa, MOST_LINES))
                        .toList(),
                jejak.bersaldo(),
                jejak.jumlah().map(Angka::rupiah));
    }

    /** The event with all its lines. */
    static Event whole(Peristiwa event, Locale bahasa) {
        return event(event, bahasa, Integer.MAX_VALUE);
    }

    /** Whether a line says more than that its event happened. */
    static boolean isSaid(Rincian line) {
        return line.hal() != Hal.KEJADIAN
                || line.pos() != null
                || !line.tertulis().isEmpty();
    }

    private static Event event(Peristiwa event, Locale bahasa, int most) {
        List<Line> lines = event.rincian().stream()
                .filter(JejakView::isSaid)
                .map(line -> line(line, bahasa))
                .toList();
        List<Line> shown = lines.subList(0, Math.min(most, lines.size()));
        int rest = lines.size() - shown.size();
        return new Event(
                number(event.posisi()),
                address(event.posisi()),
                "peristiwa." + event.peristiwa(),
                day(event.berlaku(), bahasa),
                DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", bahasa)
                        .format(event.dicatat().atZone(Angka.WIB)),
                event.uraian(),
                event.alasan(),
                event.pelaku(),
                Teks.peran(bahasa, event.peran()),
                document(event),
                new Link(
                        event.permintaan(),
                        Isian.kosong()
                                .with(Isian.PERMINTAAN, event.permintaan())
                                .url(JejakPage.PATH)),
                references(event),
                shown,
                1 + shown.size() + (rest > 0 ? 1 : 0),
                rest);
    }

    private static Optional<Link> document(Peristiwa event) {
        String nomor = event.dokumen().nomor();
        String teks = document(event.dokumen());
        return nomor.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Link(teks, Isian.kosong().with(Isian.DOKUMEN, nomor).url(JejakPage.PATH)));
    }

    /** Its kind in words, and its number. */
    public static String document(Peristiwa.Dokumen dokumen) {
        return (dokumen.jenis().replace('_', ' ') + " " + dokumen.nomor()).strip();
    }

    private static List<Reference> references(Peristiwa event) {
        Stream<Reference> refers = event.mengacu().stream().map(one -> reference("hubungan.", one));
        Stream<Reference> referred = event.diacu().stream().map(one -> reference("hubungan.oleh.", one));
        return Stream.concat(refers, referred).toList();
    }

    private static Reference reference(String kind, Acuan acuan) {
        return new Reference(kind + acuan.hubungan(), number(acuan.posisi()), address(acuan.posisi()));
    }

    private static Line line(Rincian line, Locale bahasa) {
        boolean finding = line.hal() == Hal.TEMUAN;
        boolean uang = line.uang();
        boolean adds = line.sesudah() == null;
        return new Line(
                line.hal() == Hal.KEJADIAN ? "" : "hal." + line.hal(),
                place(line),
                finding ? word("pemeriksaan.jenis.", line.bagian(), bahasa) : details(line),
                stated(line, line.sebelum(), bahasa),
                adds ? "" : stated(line, line.sesudah(), bahasa),
                uang,
                change(line.perubahan()),
                line.saldo() == null ? "" : Angka.rupiah(line.saldo().pagu()),
                line.saldo() == null ? "" : Angka.rupiah(line.saldo().realisasi()),
                line.saldo() == null ? "" : Angka.rupiah(line.saldo().sisa()));
    }

    /** The place, leading to all that happened there in that year or plan. */
    private static Optional<Link> place(Rincian line) {
        if (line.pos() == null) {
            return Optional.empty();
        }
        Isian there = Isian.kosong().with(Isian.SKPD, line.skpd()).with(Isian.POS, line.pos());
        if (line.renstra() != null) {
            there = there.with(Isian.RENSTRA, line.renstra());
        } else if (line.tahun() != null) {
            there = there.with(Isian.TAHUN, line.tahun());
        }
        return Optional.of(new Link(line.pos(), there.url(JejakPage.PATH)));
    }

    /** What of the place it is about. */
    static String details(Rincian line) {
        return String.join(
                " · ",
                Stream.of(line.tahun(), line.indikator(), line.rekening(), line.sumberDana(), line.bagian())
                        .map(part -> part == null ? "" : part.toString())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String change(@Nullable Rupiah perubahan) {
        if (perubahan == null) {
            return "";
        }
        String digits = AngkaIndonesia.format(perubahan.amount().abs());
        return perubahan.isNegative() ? "−" + digits : perubahan.isPositive() ? "+" + digits : digits;
    }

    /** An amount the Indonesian way, a mark or a text as it is. */
    private static String written(@Nullable String stated, boolean uang) {
        String text = stated == null ? "" : stated;
        return uang ? amount(stated).map(Angka::rupiah).orElse(text) : text;
    }

    /** A finding's outcome in words, anything else as it was written. */
    private static String stated(Rincian line, @Nullable String value, Locale bahasa) {
        return line.hal() == Hal.TEMUAN ? word("pemeriksaan.putusan.", value, bahasa) : written(value, line.uang());
    }

    /** What the bundles call it, of what is kept by its name. */
    private static String word(String key, @Nullable String name, Locale bahasa) {
        return name == null || name.isEmpty() ? "" : Teks.dalam(bahasa, key + name.replace(' ', '_'));
    }

    /** The amount that is stated, if one is and no mark. */
    static Optional<Rupiah> amount(@Nullable String stated) {
        try {
            return Optional.ofNullable(stated).filter(text -> !text.isEmpty()).map(Rupiah::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day, short: {@code 17 Agu 2022}. */
    public static String day(LocalDate day, Locale bahasa) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", bahasa).format(day);
    }

    private static String address(long position) {
        return JejakPage.PATH + "/" + position;
    }

    private static String number(long position) {
        return AngkaIndonesia.format(BigDecimal.valueOf(position));
    }
}
