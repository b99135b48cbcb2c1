package id.jejak.query.revisi;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.revisi.FormKonsep.Terkirim;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a plan revision's lines, each from the version that its node has now. The years of one thing become one line:
 * a sub kegiatan's indicative ceilings, an indicator's targets ({@code T1.S1#2}), or those of what the same form adds.
 *
 * @param rencana the plan as the write API has it, with the version of every node by its code
 */
record BarisRencana(JsonNode rencana, Locale bahasa) implements FormKonsep.Pembaca {

    private static final String JENIS = "jenis";
    private static final String ISI = "isi";
    private static final String VERSI = "versi";

    /** A line with its place among the document's. */
    private record Urut(int giliran, Terkirim baris) {}

    /** What was read of a form: its lines, and what lines of years say more of, by its code. */
    private record Bacaan(List<Urut> baris, Map<String, Map<String, Object>> tahun, List<Kesalahan> wrong) {

        void add(JenisBaris jenis, int ke, Map<String, Object> line) {
            baris.add(new Urut(jenis.giliran(), new Terkirim(ke, line)));
        }

        void wrong(String isian, String teks) {
            wrong.add(new Kesalahan(isian, teks));
        }
    }

    @Override
    public List<Terkirim> read(List<Baris> lines, List<Kesalahan> wrong) {
        Bacaan read = new Bacaan(new ArrayList<>(), new LinkedHashMap<>(), wrong);
        // What is added has to be known before a line says something of it, wherever that stands.
        for (int giliran : lines.stream()
                .map(one -> one.jenis().giliran())
                .sorted()
                .distinct()
                .toList()) {
            for (int i = 0; i < lines.size(); i++) {
                Baris line = lines.get(i);
                if (line.jenis().giliran() == giliran && !line.isKosong()) {
                    read(i, line, read);
                }
            }
        }
        return new ArrayList<>(read.baris().stream()
                .sorted(Comparator.comparingInt(Urut::giliran))
                .map(Urut::baris)
                .toList());
    }

    private void read(int ke, Baris line, Bacaan read) {
        if (line.jenis().isNilai()) {
            value(ke, line, read);
            return;
        }
        RinciTerbaca rinci = new RinciTerbaca(ke, line, read.wrong(), bahasa);
        switch (line.jenis()) {
            case PERPANJANG_PERIODE -> {
                Map<String, Object> sent = started(line.jenis());
                sent.put(VERSI, rencana.path(VERSI).asLong());
                rinci.read().ifPresent(all -> {
                    sent.putAll(all);
                    read.add(line.jenis(), ke, sent);
                });
            }
            case TAMBAH_NODE -> node(ke, line, rinci, read);
            case TAMBAH_INDIKATOR -> indicator(ke, line, rinci, read);
            default -> change(ke, line, rinci, read);
        }
    }

    private void node(int ke, Baris line, RinciTerbaca rinci, Bacaan read) {
        Optional<KodeRencana> kode = kode(line.mata());
        if (kode.isEmpty()) {
            read.wrong("mata-" + ke, Teks.dalam(bahasa, "revisi.kode.tidak-sah", line.mata()));
            return;
        }
        rinci.read().ifPresent(all -> {
            Map<String, Object> years = new LinkedHashMap<>();
            read.tahun().put(kode.get().kode(), years);
            boolean leaf = kode.get().tingkat() == Tingkat.SUB_KEGIATAN;
            Map<String, Object> isi = new LinkedHashMap<>();
            isi.put("kode", kode.get().kode());
            isi.putAll(all);
            isi.put("indikator", List.of());
            isi.put("pagu", leaf ? years : Map.of());
            isi.put("tandaKosong", leaf ? Map.of() : years);
            Map<String, Object> sent = started(line.jenis());
            sent.put(ISI, isi);
            read.add(line.jenis(), ke, sent);
        });
    }

    private void indicator(int ke, Baris line, RinciTerbaca rinci, Bacaan read) {
        Optional<KodeRencana> tempat = kode(line.mata());
        Optional<Long> versi = tempat.flatMap(kode -> versi(kode, read));
        if (versi.isEmpty()) {
            read.wrong("mata-" + ke, Teks.dalam(bahasa, "revisi.kode.tidak-ada", line.mata()));
            return;
        }
        rinci.read().ifPresent(all -> {
            Map<String, Object> isi = new LinkedHashMap<>(all);
            Object urutan = isi.remove(Rinci.URUTAN.bagian());
            Map<String, Object> years = new LinkedHashMap<>();
            isi.put("target", years);
            read.tahun().put(tempat.get() + "#" + all.get(Rinci.NOMOR.bagian()), years);
            Map<String, Object> sent = started(line.jenis());
            sent.put("tempat", tempat.get().kode());
            sent.put(VERSI, versi.get());
            sent.put(ISI, isi);
            sent.put(Rinci.URUTAN.bagian(), urutan);
            read.add(line.jenis(), ke, sent);
        });
    }

    private void change(int ke, Baris line, RinciTerbaca rinci, Bacaan read) {
        Optional<Sebutan> named = Sebutan.of(line.mata())
                .filter(one -> one.isIndikator() == line.jenis().isIndikator());
        Optional<Long> versi = named.flatMap(one -> versi(one.asal(), read));
        if (versi.isEmpty()) {
            read.wrong("mata-" + ke, Teks.dalam(bahasa, "revisi.kode.tidak-ada", line.mata()));
            return;
        }
        rinci.read().ifPresent(all -> {
            Map<String, Object> sent = started(line.jenis());
            sent.put(
                    line.jenis().isIndikator() ? "indikator" : "node",
                    named.get().kode());
            sent.put(VERSI, versi.get());
            sent.putAll(all);
            read.add(line.jenis(), ke, sent);
        });
    }

    private void value(int ke, Baris line, Bacaan read) {
        Optional<Sebutan> named = Sebutan.of(line.mata());
        Optional<Long> versi = named.flatMap(one -> versi(one.asal(), read));
        if (versi.isEmpty()) {
            read.wrong("mata-" + ke, Teks.dalam(bahasa, "revisi.kode.tidak-ada", line.mata()));
            return;
        }
        if (!line.tahun().matches("\\d{4}")) {
            read.wrong("tahun-" + ke, Teks.dalam(bahasa, "revisi.tahun.tidak-sah", line.tahun()));
            return;
        }
        Sebutan thing = named.get();
        try {
            Object stated = thing.isIndikator() ? new Target(line.jumlah()) : SelTertulis.read(line.jumlah());
            Map<String, Object> years =
                    read.tahun().computeIfAbsent(thing.kode(), kode -> changed(ke, thing, versi.get(), read));
            if (years.put(line.tahun(), stated) != null) {
                read.wrong("tahun-" + ke, Teks.dalam(bahasa, "revisi.tahun.dua", line.tahun()));
            }
        } catch (IllegalArgumentException e) {
            read.wrong("jumlah-" + ke, Teks.dalam(bahasa, "revisi.nilai.tidak-sah", line.jumlah()));
        }
    }

    /** A line that changes the years of what is in the plan; the years are still to come. */
    private static Map<String, Object> changed(int ke, Sebutan thing, long versi, Bacaan read) {
        Map<String, Object> years = new LinkedHashMap<>();
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put(JENIS, thing.isIndikator() ? "UBAH_TARGET" : "UBAH_PAGU_INDIKATIF");
        sent.put(thing.isIndikator() ? "indikator" : "node", thing.kode());
        sent.put(VERSI, versi);
        sent.put(thing.isIndikator() ? "target" : "pagu", years);
        read.add(JenisBaris.NILAI, ke, sent);
        return years;
    }

    private static Map<String, Object> started(JenisBaris jenis) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(JENIS, jenis.name());
        return line;
    }

    /** Of what the form adds the first. */
    private Optional<Long> versi(KodeRencana node, Bacaan read) {
        JsonNode seen = rencana.path("node").path(node.kode());
        if (seen.isNumber()) {
            return Optional.of(seen.asLong());
        }
        return read.tahun().containsKey(node.kode()) ? Optional.of(0L) : Optional.empty();
    }

    private static Optional<KodeRencana> kode(String text) {
        return Sebutan.of(text).filter(one -> !one.isIndikator()).map(Sebutan::asal);
    }

    /**
     * What a line is about.
     *
     * @param kode a node's code or an indicator's identity
     * @param asal the node, or that of the indicator's first appearance
     */
    record Sebutan(String kode, KodeRencana asal) {

        static Optional<Sebutan> of(String text) {
            try {
                if (text.indexOf('#') < 0) {
                    KodeRencana node = new KodeRencana(text);
                    return Optional.of(new Sebutan(node.kode(), node));
                }
                IndikatorId indikator = IndikatorId.of(text);
                return Optional.of(new Sebutan(indikator.toString(), indikator.asal()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        boolean isIndikator() {
            return kode.indexOf('#') >= 0;
        }
    }
}
