package id.jejak.query.jejak;

import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Waktu;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which events are asked for, and as of when, as conditions of SQL: of an event {@code p} and of one of its lines
 * {@code r}. A code stands for itself and everything below it.
 */
final class Saringan {

    /** What a refusal calls months, which lists of realizations have too, but of one year. */
    private static final String BULAN_JEJAK = "bulan-jejak";

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern BETWEEN_SEGMENTS = Pattern.compile("\\s*\\.\\s*|\\s+");
    private static final List<String> NAMES =
            EventTypes.all().stream().map(EventTypes::nameOf).toList();

    private final List<String> ofEvent = new ArrayList<>();
    private final List<String> ofLine = new ArrayList<>();
    private final List<String> ofBook = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Titik titik;
    private final Optional<Hal> hal;
    private boolean oneYear;

    /**
     * @throws Galat for a value that is not written as it has to be, for a basis of anything but an agency's
     *     realizations of some years, and for months without a basis
     */
    Saringan(Isian isian) {
        line(isian, Isian.SKPD, KodeSkpd::new, "r.skpd = :skpd", skpd -> skpd.kode());
        Galat.read("tahun", isian.get(Isian.TAHUN), Tahun::of).ifPresent(this::tahun);
        line(isian, Isian.RENSTRA, Periode::of, "r.renstra = :renstra", Periode::toString);
        line(isian, Isian.POS, Saringan::kode, below("r.pos", Isian.POS), kode -> kode);
        line(isian, Isian.REKENING, KodeRekening::new, below("r.rekening", Isian.REKENING), KodeRekening::kode);
        line(isian, Isian.DANA, SumberDana::new, below("r.sumber_dana", Isian.DANA), SumberDana::kode);
        ofBook.addAll(ofLine);
        line(isian, Isian.INDIKATOR, IndikatorId::of, "r.indikator = :indikator", IndikatorId::toString);
        line(
                isian,
                Isian.KURUN,
                Kurun::new,
                "r.hal IN ('CAPAIAN', 'PROGRES_FISIK') AND r.bagian = :kurun",
                Kurun::tertulis);
        hal = line(isian, Isian.HAL, Hal::valueOf, "r.hal = :hal", Hal::name);
        event(isian, Isian.DOKUMEN, "p.dokumen_nomor = :dokumen");
        event(isian, Isian.PELAKU, "p.pelaku = :pelaku");
        event(isian, Isian.PERMINTAAN, "p.permintaan = :permintaan");
        isian.get(Isian.CARI)
                .ifPresent(text ->
                        put(ofEvent, "position(:cari in p.cari) > 0", Isian.CARI, text.toLowerCase(Locale.ROOT)));
        kinds(isian.all(Isian.PERISTIWA));
        day(isian, Isian.DICATAT_DARI, "p.recorded_at >= :dicatatDari", Saringan::begins);
        day(isian, Isian.DICATAT_SAMPAI, "p.recorded_at < :dicatatSampai", day -> begins(day.plusDays(1)));
        day(isian, Isian.BERLAKU_DARI, "p.berlaku >= :berlakuDari", day -> day);
        day(isian, Isian.BERLAKU_SAMPAI, "p.berlaku <= :berlakuSampai", day -> day);
        titik = new Titik(
                Galat.read(Isian.PER, isian.get(Isian.PER), Waktu::hari),
                Galat.read(Isian.TERCATAT, isian.get(Isian.TERCATAT), Waktu::tercatat));
        put(ofEvent, "p.berlaku <= :per", Isian.PER, titik.sampai());
        Optional<Bulan> bulan = Galat.read(BULAN_JEJAK, isian.get(Isian.BULAN), Saringan::bulan);
        Optional<Basis> basis = Galat.read(Isian.BASIS, isian.get(Isian.BASIS), Basis::of);
        if (bulan.isPresent() && basis.isEmpty()) {
            throw Galat.notValid(BULAN_JEJAK, isian.get(Isian.BULAN).orElseThrow());
        }
        basis.ifPresent(one -> basis(one, bulan));
    }

    /** Of when the events are. */
    Titik titik() {
        return titik;
    }

    /** Whether it is asked which realizations a report of some basis counts. */
    boolean asksBasis() {
        return values.containsKey(Isian.BASIS);
    }

    /** Whether events of some kind, document or request are asked for, and not just those in force on a day. */
    boolean asksEvents() {
        return ofEvent.size() > 1;
    }

    /** The conditions of the event alone. */
    String event() {
        return and(ofEvent);
    }

    /** The conditions of a line alone. */
    String line() {
        return and(ofLine);
    }

    /** Whether any line is asked for in particular. */
    boolean asksLines() {
        return !ofLine.isEmpty();
    }

    /** The conditions of the budget line or sub kegiatan whose balance runs, if one of one year is asked for. */
    Optional<String> book() {
        boolean one = oneYear
                && values.keySet().containsAll(List.of(Isian.SKPD, Isian.POS))
                && !values.containsKey(Isian.RENSTRA)
                && hal.filter(what -> what != Hal.PAGU && what != Hal.REALISASI).isEmpty();
        return one ? Optional.of(and(ofBook)) : Optional.empty();
    }

    /** Whether all lines asked for are about one kind of amount, so that their changes add up to something. */
    boolean addsUp() {
        return hal.filter(Hal::dijumlah).isPresent();
    }

    Map<String, Object> values() {
        return values;
    }

    private void tahun(Tahun years) {
        ofLine.add("r.tahun BETWEEN :dari AND :sampai");
        values.put("dari", years.dari());
        values.put("sampai", years.sampai());
        oneYear = years.dari() == years.sampai();
    }

    /** In the names of {@link FaktaBelanja#DIHITUNG}, which the agency's and the years' values have too. */
    private void basis(Basis basis, Optional<Bulan> bulan) {
        boolean said =
                values.keySet().containsAll(List.of(Isian.SKPD, "dari")) && hal.equals(Optional.of(Hal.REALISASI));
        if (!said) {
            throw Galat.notValid("basis-jejak", basis.toString());
        }
        String counted = bulan.isPresent() ? FaktaBelanja.DIHITUNG_BULAN : FaktaBelanja.DIHITUNG;
        put(ofLine, "r.position IN (" + counted + ")", Isian.BASIS, basis.name());
        bulan.ifPresent(months -> {
            values.put("bulanDari", months.dari());
            values.put("bulanSampai", months.sampai());
        });
    }

    /** Months of a fiscal year, and as the last one what comes after it. */
    private record Bulan(int dari, int sampai) {}

    private static Bulan bulan(String text) {
        Matcher months = MONTHS.matcher(text);
        if (!months.matches()) {
            throw new IllegalArgumentException(text);
        }
        int first = Integer.parseInt(months.group(1));
        int last = months.group(2) == null ? first : Integer.parseInt(months.group(2));
        if (first < 1 || last < first || last > FaktaBelanja.SESUDAH_TAHUN) {
            throw new IllegalArgumentException(text);
        }
        return new Bulan(first, last);
    }

    private void kinds(List<String> kinds) {
        for (String kind : kinds) {
            if (!NAMES.contains(kind)) {
                throw Galat.notValid(Isian.PERISTIWA, kind);
            }
        }
        if (!kinds.isEmpty()) {
            put(ofEvent, "p.peristiwa IN (:peristiwa)", Isian.PERISTIWA, kinds);
        }
    }

    private <T> Optional<T> line(
            Isian isian, String name, Function<String, T> reader, String condition, Function<T, String> value) {
        Optional<T> given = Galat.read(name, isian.get(name), reader);
        given.ifPresent(read -> put(ofLine, condition, name, value.apply(read)));
        return given;
    }

    private void event(Isian isian, String name, String condition) {
        isian.get(name).ifPresent(text -> put(ofEvent, condition, name, text));
    }

    private void day(Isian isian, String name, String condition, Function<LocalDate, Object> value) {
        Galat.read("tanggal", isian.get(name), Waktu::hari)
                .ifPresent(read -> put(ofEvent, condition, name, value.apply(read)));
    }

    private void put(List<String> conditions, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private static String below(String column, String name) {
        return "(%1$s = :%2$s OR starts_with(%1$s, :%2$s || '.'))".formatted(column, name);
    }

    private static String kode(String text) {
        return BETWEEN_SEGMENTS.matcher(text).replaceAll(".");
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(Angka.WIB).toOffsetDateTime();
    }
}
