package id.jejak.query.pembayaran;

import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.realisasi.BarisTerbaca;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
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
 * A step's form as far as it can be understood.
 *
 * @param baris what of a float it accounts for
 * @param potongan what it keeps back, as the write API takes it, each with its place in the form
 * @param salah what is wrong with it, in the order of its fields
 */
record FormLangkah(IsianLangkah isian, List<BarisTerbaca> baris, List<Dipotong> potongan, List<Kesalahan> salah) {

    private static final Pattern PART = Pattern.compile("(baris|potongan)\\[(\\d+)]\\.?(\\w*)");

    /** @param ke its place in the form, from 0 */
    record Dipotong(int ke, Map<String, Object> isi) {}

    static FormLangkah read(IsianLangkah isian, boolean uangMuka, List<Mata> budget, Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        LangkahBayar step = isian.langkah();
        if (step == LangkahBayar.SETORAN) {
            need(isian, "ntpn", wrong, bahasa);
        }
        if (step.isBernomor()) {
            need(isian, "nomor", wrong, bahasa);
        }
        need(isian, "tanggal", wrong, bahasa);
        day(isian, wrong, bahasa);
        if (step == LangkahBayar.BATAL) {
            need(isian, "alasan", wrong, bahasa);
        }
        List<Dipotong> kept = step == LangkahBayar.SPM ? kept(isian, wrong, bahasa) : List.of();
        List<BarisTerbaca> lines = lines(isian, budget, bahasa);
        if (step == LangkahBayar.SPJ && uangMuka) {
            if (lines.stream().allMatch(BarisTerbaca::isKosong)) {
                wrong.add(new Kesalahan("mata-0", Teks.dalam(bahasa, "tulis.baris.kosong")));
            }
            lines.forEach(line -> wrong.addAll(line.salah()));
        }
        return new FormLangkah(isian, lines, kept, List.copyOf(wrong));
    }

    /** The lines, without a word about what is wrong before the form is sent. */
    static FormLangkah quiet(IsianLangkah isian, List<Mata> budget, Locale bahasa) {
        return new FormLangkah(isian, lines(isian, budget, bahasa), List.of(), List.of());
    }

    private static List<BarisTerbaca> lines(IsianLangkah isian, List<Mata> budget, Locale bahasa) {
        return IntStream.range(0, isian.baris().size())
                .mapToObj(i -> BarisTerbaca.of(
                        i, isian.baris().get(i).mata(), isian.baris().get(i).jumlah(), budget, bahasa))
                .toList();
    }

    private static void need(IsianLangkah isian, String name, List<Kesalahan> wrong, Locale bahasa) {
        if (isian.get(name).isEmpty()) {
            wrong.add(new Kesalahan(isian.id(name), Teks.dalam(bahasa, "bayar." + name + ".kosong")));
        }
    }

    private static void day(IsianLangkah isian, List<Kesalahan> wrong, Locale bahasa) {
        String typed = isian.get("tanggal");
        if (!typed.isEmpty() && !Ketikan.isTanggal(typed)) {
            wrong.add(new Kesalahan(isian.id("tanggal"), Teks.dalam(bahasa, "tulis.tanggal.tidak-sah", typed)));
        }
    }

    private static List<Dipotong> kept(IsianLangkah isian, List<Kesalahan> wrong, Locale bahasa) {
        List<Dipotong> kept = new ArrayList<>();
        for (int i = 0; i < isian.potongan().size(); i++) {
            IsianLangkah.Potongan one = isian.potongan().get(i);
            if (one.isKosong()) {
                continue;
            }
            if (!one.kodeBilling().matches("[0-9A-Za-z]{1,30}")) {
                wrong.add(new Kesalahan("billing-" + i, Teks.dalam(bahasa, "bayar.billing.tidak-sah")));
            }
            Rupiah amount = JumlahTertulis.read("potongan-" + i, one.jumlah(), wrong, bahasa);
            if (amount != null) {
                Map<String, Object> sent = new LinkedHashMap<>();
                sent.put("kodeBilling", one.kodeBilling());
                sent.put("jenis", one.jenis());
                sent.put("jumlah", amount);
                kept.add(new Dipotong(i, sent));
            }
        }
        return kept;
    }

    /** As the write API takes it; to be asked for where nothing is wrong. In one order always, for the key's sake. */
    Map<String, Object> permintaan(PembayaranId id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("skpd", id.tahun().skpd().kode());
        body.put("tahun", id.tahun().tahun());
        body.put("spp", id.nomor());
        String day = Waktu.hari(isian.get("tanggal")).toString();
        if (isian.langkah() == LangkahBayar.BATAL) {
            Map<String, Object> paper = new LinkedHashMap<>();
            paper.put("jenis", "PEMBATALAN");
            paper.put("nomor", isian.get("nomor"));
            paper.put("tanggal", day);
            body.put("pembatalan", paper);
        } else {
            if (isian.langkah().isBernomor()) {
                body.put("nomor", isian.get("nomor"));
            }
            body.put("tanggal", day);
        }
        switch (isian.langkah()) {
            case SPM ->
                body.put("potongan", potongan.stream().map(Dipotong::isi).toList());
            case SPJ ->
                body.put("baris", sent().stream().map(BarisTerbaca::permintaan).toList());
            case SETORAN -> {
                body.put("kodeBilling", isian.get("kodeBilling"));
                body.put("ntpn", isian.get("ntpn"));
            }
            case SP2D, ADVIS, CAIR, BATAL -> {}
        }
        body.put("alasan", isian.get("alasan"));
        return body;
    }

    /** The same, found wrong by the write API. */
    FormLangkah refused(Jawaban answer, Locale bahasa) {
        return wrong(Penolakan.of(answer, this::field, bahasa));
    }

    FormLangkah wrong(Kesalahan one) {
        return new FormLangkah(isian, baris, potongan, List.of(one));
    }

    FormLangkah with(IsianLangkah other) {
        return new FormLangkah(other, baris, potongan, salah);
    }

    private List<BarisTerbaca> sent() {
        return baris.stream().filter(line -> !line.isKosong()).toList();
    }

    /** The field of the form that a part of the request comes from. */
    private String field(String part) {
        Matcher line = PART.matcher(part);
        if (line.lookingAt()) {
            int at = Integer.parseInt(line.group(2));
            boolean amount = line.group(3).equals("jumlah");
            if (line.group(1).equals("potongan")) {
                return (amount ? "potongan-" : "billing-")
                        + (at < potongan.size() ? potongan.get(at).ke() : 0);
            }
            return (amount ? "jumlah-" : "mata-")
                    + (at < sent().size() ? sent().get(at).ke() : 0);
        }
        return switch (part.substring(part.lastIndexOf('.') + 1)) {
            case "nomor", "tanggal", "alasan", "ntpn", "kodeBilling" ->
                isian.id(part.substring(part.lastIndexOf('.') + 1));
            case "baris" -> "mata-0";
            case "potongan" -> "billing-0";
            default -> "";
        };
    }
}
