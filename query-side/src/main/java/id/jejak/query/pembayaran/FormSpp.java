package id.jejak.query.pembayaran;

import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.realisasi.BarisTerbaca;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.tulis.Terbilang;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request for payment as far as it can be understood.
 *
 * @param uang the float that is asked for; none where another kind is, or it cannot be read
 * @param salah what is wrong with it, in the order of its fields
 */
record FormSpp(
        IsianSpp isian, JenisPembayaran jenis, @Nullable Rupiah uang, List<BarisTerbaca> baris, List<Kesalahan> salah) {

    private static final Pattern LINE = Pattern.compile("baris\\[(\\d+)]\\.?(\\w*)");

    static FormSpp read(IsianSpp isian, List<Mata> budget, Locale bahasa) {
        JenisPembayaran jenis = Galat.read("jenis-bayar", Optional.of(isian.get("jenis")), JenisPembayaran::valueOf)
                .orElse(JenisPembayaran.LS);
        List<BarisTerbaca> lines = IntStream.range(0, isian.baris().size())
                .mapToObj(i -> BarisTerbaca.of(
                        i, isian.baris().get(i).mata(), isian.baris().get(i).jumlah(), budget, bahasa))
                .toList();
        List<Kesalahan> wrong = new ArrayList<>();
        for (String name : List.of("nomor", "tanggal", "uraian")) {
            if (isian.get(name).isEmpty()) {
                wrong.add(new Kesalahan(name, Teks.dalam(bahasa, "bayar." + name + ".kosong")));
            }
        }
        Ketikan.tanggal(isian.get("tanggal"), wrong, bahasa);
        if (jenis.isTunai() && isian.get("penerima").isEmpty()) {
            wrong.add(new Kesalahan("cariPenerima", Teks.dalam(bahasa, "bayar.penerima.kosong")));
        }
        Rupiah cash = jenis.isUangMuka() ? JumlahTertulis.read("uang", isian.get("uang"), wrong, bahasa) : null;
        if (!jenis.isUangMuka()) {
            if (lines.stream().allMatch(BarisTerbaca::isKosong)) {
                wrong.add(new Kesalahan("mata-0", Teks.dalam(bahasa, "tulis.baris.kosong")));
            }
            lines.forEach(line -> wrong.addAll(line.salah()));
            wrong.addAll(tooMuch(lines, bahasa));
        }
        return new FormSpp(isian, jenis, cash, lines, List.copyOf(wrong));
    }

    /**
     * The ledger refuses an SP2D that the ceiling does not hold. Whoever asks for more hears of it now, and not when the
     * SPM is issued.
     */
    private static List<Kesalahan> tooMuch(List<BarisTerbaca> lines, Locale bahasa) {
        Map<Mata, Rupiah> asked = new HashMap<>();
        List<Kesalahan> wrong = new ArrayList<>();
        for (BarisTerbaca line : lines) {
            Mata mata = line.mata();
            if (mata == null || line.jumlah() == null) {
                continue;
            }
            Rupiah sum = asked.merge(mata, line.jumlah(), Rupiah::plus);
            if (sum.compareTo(mata.sisa()) > 0) {
                wrong.add(new Kesalahan(
                        "jumlah-" + line.ke(),
                        Teks.dalam(bahasa, "bayar.melampaui", Angka.rupiah(sum), Angka.rupiah(mata.sisa()))));
            }
        }
        return wrong;
    }

    /** The same without a word about what is wrong, before it is sent. */
    FormSpp quiet() {
        return new FormSpp(isian, jenis, uang, baris, List.of());
    }

    FormSpp wrong(Kesalahan one) {
        return new FormSpp(isian, jenis, uang, baris, List.of(one));
    }

    FormSpp with(IsianSpp other) {
        return new FormSpp(other, jenis, uang, baris, salah);
    }

    /** The same, found wrong by the write API. */
    FormSpp refused(Jawaban answer, Locale bahasa) {
        FormSpp said = wrong(Penolakan.of(answer, this::field, bahasa));
        return answer.isKunciTerpakai() ? said.with(isian.withKunci(Ketikan.kunciBaru())) : said;
    }

    private List<BarisTerbaca> sent() {
        return jenis.isUangMuka()
                ? List.of()
                : baris.stream().filter(line -> !line.isKosong()).toList();
    }

    private String field(String part) {
        Matcher line = LINE.matcher(part);
        if (line.lookingAt()) {
            int at = Integer.parseInt(line.group(1));
            int here = at < sent().size() ? sent().get(at).ke() : 0;
            return (line.group(2).equals("jumlah") ? "jumlah-" : "mata-") + here;
        }
        return switch (part) {
            case "spp", "nomor" -> "nomor";
            case "penerima" -> "cariPenerima";
            case "baris" -> "mata-0";
            case "lampiran" -> "berkas";
            case "skpd", "tahun", "tanggal", "uraian", "kontrak", "uang", "jenis" -> part;
            default -> "";
        };
    }

    /** As the write API takes it; to be asked for where nothing is wrong. In one order always, for the key's sake. */
    Map<String, Object> permintaan() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("skpd", isian.get("skpd"));
        body.put("tahun", Integer.parseInt(isian.get("tahun")));
        body.put("spp", isian.get("nomor"));
        body.put("jenis", jenis.name());
        body.put("tanggal", Waktu.hari(isian.get("tanggal")).toString());
        body.put("uraian", isian.get("uraian"));
        body.put("penerima", jenis.isTunai() ? isian.get("penerima") : "");
        body.put("uang", uang == null ? Rupiah.ZERO : uang);
        body.put("baris", sent().stream().map(BarisTerbaca::permintaan).toList());
        body.put("lampiran", isian.lampiran());
        body.put("kontrak", isian.get("kontrak"));
        return body;
    }

    /** The sum in figures and words; empty where a line's amount cannot be read. */
    String jumlah(Locale bahasa) {
        Rupiah sum = Rupiah.ZERO;
        for (BarisTerbaca line : sent()) {
            if (line.jumlah() == null) {
                return "";
            }
            sum = sum.plus(line.jumlah());
        }
        return sent().isEmpty() ? "" : Angka.rupiah(sum) + " · " + Terbilang.of(sum, bahasa);
    }
}
