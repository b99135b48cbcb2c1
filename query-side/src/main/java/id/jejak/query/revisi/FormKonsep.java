package id.jejak.query.revisi;

import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.Beda;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The draft as far as it can be understood.
 *
 * @param baris its lines as the write API takes them, each with the fields of the form that it comes from
 * @param salah what is wrong with it, in the order of its fields
 */
record FormKonsep(IsianKonsep isian, List<Terkirim> baris, List<Kesalahan> salah) {

    private static final Pattern LINE = Pattern.compile("baris\\[(\\d+)]\\.?(.*)");
    private static final Pattern ADMITTED = Pattern.compile("luarDaftar\\[(\\d+)]");
    private static final List<String> AMOUNTS = List.of("sesudah", "pagu", "target", "cadangan", "bulan", "jumlah");
    private static final List<String> HEAD = List.of(
            "skpd",
            "tahun",
            "periode",
            "nomor",
            "tanggal",
            "berlaku",
            "sampai",
            "judul",
            "pengesah",
            "tingkat",
            "keadaan");

    /**
     * A line that is sent.
     *
     * @param ke the first line of the form that says it, from 0
     */
    record Terkirim(int ke, Map<String, Object> isi) {}

    /** What knows the lines of a budget or a plan. */
    interface Pembaca {

        /** The lines as they are sent; says of each that cannot be read why. */
        List<Terkirim> read(List<Baris> lines, List<Kesalahan> wrong);
    }

    static FormKonsep read(IsianKonsep isian, Pembaca lines, Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        for (String name : List.of("nomor", "tanggal", "judul")) {
            Ketikan.perlu(name, isian.get(name), wrong, bahasa);
        }
        Ketikan.tanggal(isian.get("tanggal"), wrong, bahasa);
        if (!isian.get("berlaku").isEmpty() && !Ketikan.isTanggal(isian.get("berlaku"))) {
            wrong.add(new Kesalahan("berlaku", Teks.dalam(bahasa, "tulis.tanggal.tidak-sah", isian.get("berlaku"))));
        }
        if (isian.bentuk() == Bentuk.SPD && !Ketikan.isTanggal(isian.get("sampai"))) {
            wrong.add(new Kesalahan("sampai", Teks.dalam(bahasa, "revisi.sampai.kosong")));
        }
        wrong.addAll(KodeDiterima.salah(isian.luar(), bahasa));
        if (!isian.bentuk().isBerbaris()) {
            return new FormKonsep(isian, List.of(), List.copyOf(wrong));
        }
        if (isian.baris().stream().allMatch(Baris::isKosong)) {
            wrong.add(new Kesalahan("mata-0", Teks.dalam(bahasa, "tulis.baris.kosong")));
        }
        return new FormKonsep(isian, lines.read(isian.baris(), wrong), List.copyOf(wrong));
    }

    /** The same, found wrong by the write API too. */
    FormKonsep refused(Jawaban answer, Locale bahasa) {
        return wrong(Penolakan.of(answer, this::field, bahasa));
    }

    FormKonsep wrong(Kesalahan one) {
        return new FormKonsep(isian, baris, List.of(one));
    }

    FormKonsep with(IsianKonsep other) {
        return new FormKonsep(other, baris, salah);
    }

    private String field(String part) {
        Matcher line = LINE.matcher(part);
        if (line.find()) {
            int at = Integer.parseInt(line.group(1));
            int here = at < baris.size() ? baris.get(at).ke() : 0;
            return field(here, line.group(2));
        }
        Matcher admitted = ADMITTED.matcher(part);
        if (admitted.find()) {
            return "luar-kode-" + admitted.group(1);
        }
        String last = part.substring(part.lastIndexOf('.') + 1);
        return HEAD.contains(last) ? last : "";
    }

    /** The field of a line that a part of it comes from. */
    private String field(int ke, String part) {
        JenisBaris jenis = ke < isian.baris().size() ? isian.baris().get(ke).jenis() : JenisBaris.NILAI;
        if (jenis.isNilai()) {
            return (AMOUNTS.stream().anyMatch(part::startsWith) ? "jumlah-" : "mata-") + ke;
        }
        String last = part.substring(part.lastIndexOf('.') + 1);
        return jenis.rinci().stream()
                .filter(one -> one.bagian().equals(last) || !jenis.isBerkode())
                .map(one -> one.isian(ke))
                .findFirst()
                .orElse("mata-" + ke);
    }

    /**
     * As the write API takes it; to be asked for where nothing is wrong.
     *
     * @param renstra of a plan its identity and version
     * @param lampiran the attachments that it keeps
     */
    Map<String, Object> permintaan(Map<String, Object> renstra, Object lampiran) {
        String day = Waktu.hari(isian.get("tanggal")).toString();
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("jenis", isian.bentuk().dokumen().name());
        basis.put("nomor", isian.get("nomor"));
        basis.put("tanggal", day);
        basis.put("judul", isian.get("judul"));
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("bentuk", isian.bentuk().isi());
        isi.putAll(renstra);
        isi.put("dasarHukum", basis);
        isi.put(
                isian.bentuk() == Bentuk.SPD ? "mulai" : "berlaku",
                isian.get("berlaku").isEmpty()
                        ? day
                        : Waktu.hari(isian.get("berlaku")).toString());
        switch (isian.bentuk()) {
            case PERGESERAN -> {
                isi.put("tingkat", isian.get("tingkat"));
                isi.put("pengesah", isian.get("pengesah"));
            }
            case DPPA -> isi.put("keadaan", isian.get("keadaan"));
            // Circumstances are an amendment's; of a correction the API takes the ordinary ones.
            case KOREKSI -> isi.put("keadaan", "BIASA");
            case SPD -> isi.put("sampai", Waktu.hari(isian.get("sampai")).toString());
            case DPA, RENSTRA, CADANGAN, KAS, TUTUP, BUKA -> {}
        }
        if (isian.bentuk().isBerbaris()) {
            isi.put("baris", baris.stream().map(Terkirim::isi).toList());
        }
        if (isian.bentuk().isMenerimaKode()) {
            isi.put(
                    "luarDaftar",
                    isian.luar().stream().map(KodeDiterima::permintaan).toList());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("isi", isi);
        body.put("lampiran", lampiran);
        body.put("alasan", isian.get("alasan"));
        return body;
    }

    /** Where another text of the same document says something else: theirs against this one. */
    List<Beda> beda(IsianKonsep theirs, Locale bahasa) {
        List<Beda> found = new ArrayList<>();
        for (String name : HEAD) {
            if (!theirs.get(name).equals(isian.get(name)) && !name.equals("skpd") && !name.equals("tahun")) {
                found.add(new Beda(Teks.dalam(bahasa, "revisi.isian." + name), theirs.get(name), isian.get(name)));
            }
        }
        Map<String, String> before = lines(theirs, bahasa);
        Map<String, String> here = lines(isian, bahasa);
        Set<String> lines = new LinkedHashSet<>(before.keySet());
        lines.addAll(here.keySet());
        lines.stream()
                .filter(one -> !before.getOrDefault(one, "").equals(here.getOrDefault(one, "")))
                .forEach(one -> found.add(new Beda(one, before.getOrDefault(one, ""), here.getOrDefault(one, ""))));
        return found;
    }

    private static Map<String, String> lines(IsianKonsep isian, Locale bahasa) {
        Map<String, String> lines = new LinkedHashMap<>();
        isian.baris().stream().filter(one -> !one.isKosong()).forEach(one -> {
            String what = one.jenis().isNilai() ? "" : Teks.dalam(bahasa, "revisi.baris." + one.jenis()) + " ";
            lines.put((what + one.mata() + " " + one.tahun()).strip(), said(one));
        });
        return lines;
    }

    private static String said(Baris line) {
        return line.jenis().isNilai()
                ? line.jumlah()
                : line.jenis().rinci().stream()
                        .map(line::get)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
    }
}
