package id.jejak.query.realisasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Terbilang;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The form as far as it can be understood.
 *
 * @param salah what is wrong with it, in the order of its fields
 */
record FormRealisasi(IsianRealisasi isian, List<BarisTerbaca> baris, List<Kesalahan> salah) {

    private static final Pattern LINE = Pattern.compile("baris\\[(\\d+)]\\.?(\\w*)");

    static FormRealisasi read(IsianRealisasi isian, List<Mata> budget, Locale bahasa) {
        List<BarisTerbaca> lines = IntStream.range(0, isian.baris().size())
                .mapToObj(i -> BarisTerbaca.of(i, isian.baris().get(i), budget, bahasa))
                .toList();
        List<Kesalahan> wrong = new ArrayList<>();
        Ketikan.perlu("nomor", isian.nomor(), wrong, bahasa);
        Ketikan.perlu("tanggal", isian.tanggal(), wrong, bahasa);
        Ketikan.perlu("uraian", isian.uraian(), wrong, bahasa);
        Ketikan.tanggal(isian.tanggal(), wrong, bahasa);
        if (lines.stream().allMatch(BarisTerbaca::isKosong)) {
            wrong.add(new Kesalahan("mata-0", Teks.dalam(bahasa, "tulis.baris.kosong")));
        }
        lines.forEach(line -> wrong.addAll(line.salah()));
        return new FormRealisasi(isian, lines, List.copyOf(wrong));
    }

    /** The same, found wrong by the write API too. */
    FormRealisasi refused(Jawaban.Ditolak answer) {
        return new FormRealisasi(isian, baris, List.of(new Kesalahan(field(answer.field()), answer.penjelasan())));
    }

    FormRealisasi wrong(String text) {
        return new FormRealisasi(isian, baris, List.of(new Kesalahan("", text)));
    }

    /** The field of the form that a part of the request comes from. */
    private String field(String part) {
        Matcher line = LINE.matcher(part);
        if (line.lookingAt()) {
            List<BarisTerbaca> sent = sent();
            int at = Integer.parseInt(line.group(1));
            int here = at < sent.size() ? sent.get(at).ke() : 0;
            return (line.group(2).equals("jumlah") ? "jumlah-" : "mata-") + here;
        }
        return switch (part) {
            case "bukti.nomor", "bukti" -> "nomor";
            case "bukti.tanggal" -> "tanggal";
            case "bukti.jenis" -> "jenis";
            case "baris" -> "mata-0";
            case "skpd", "tahun", "uraian", "kontrak" -> part;
            default -> "";
        };
    }

    private List<BarisTerbaca> sent() {
        return baris.stream().filter(line -> !line.isKosong()).toList();
    }

    /** As the write API takes it; to be asked for where nothing is wrong. */
    Map<String, Object> permintaan() {
        Map<String, Object> bukti = new LinkedHashMap<>();
        bukti.put("jenis", isian.jenis());
        bukti.put("nomor", isian.nomor());
        bukti.put("tanggal", Waktu.hari(isian.tanggal()).toString());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("skpd", isian.skpd());
        body.put("tahun", Integer.parseInt(isian.tahun()));
        body.put("bukti", bukti);
        body.put("uraian", isian.uraian());
        body.put("baris", sent().stream().map(BarisTerbaca::permintaan).toList());
        body.put("kontrak", isian.kontrak());
        return body;
    }

    /** The sum in figures and words; empty where a line's amount cannot be read. */
    String jumlah(Locale bahasa) {
        List<BarisTerbaca> sent = sent();
        Rupiah sum = Rupiah.ZERO;
        for (BarisTerbaca line : sent) {
            if (line.jumlah() == null) {
                return "";
            }
            sum = sum.plus(line.jumlah());
        }
        return sent.isEmpty() ? "" : Angka.rupiah(sum) + " · " + Terbilang.of(sum, bahasa);
    }
}
