package id.jejak.query.revisi;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.revisi.FormKonsep.Terkirim;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a budget document's lines. What a change finds is the ceiling in force now, zero where there is none. */
record BarisAnggaran(List<Mata> budget, Bentuk bentuk, Locale bahasa) implements FormKonsep.Pembaca {

    private static final int MONTHS = 12;
    private static final String BETWEEN_MONTHS = ";";

    private record Tempat(String pos, String rekening, String dana, Rupiah pagu) {}

    @Override
    public List<Terkirim> read(List<Baris> lines, List<Kesalahan> wrong) {
        List<Terkirim> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Baris line = lines.get(i);
            if (!line.isKosong()) {
                Optional<Tempat> place = place(i, line.mata(), wrong);
                Optional<Object> amount = amount(i, line.jumlah(), wrong);
                if (place.isPresent() && amount.isPresent()) {
                    read.add(new Terkirim(i, sent(place.get(), amount.get())));
                }
            }
        }
        return read;
    }

    /** An amount, or the twelve of a year's months. */
    private Optional<Object> amount(int ke, String text, List<Kesalahan> wrong) {
        String field = "jumlah-" + ke;
        if (bentuk != Bentuk.KAS) {
            return Optional.ofNullable(JumlahTertulis.readPagu(field, text, wrong, bahasa));
        }
        String[] months = text.split(BETWEEN_MONTHS, -1);
        if (months.length != MONTHS) {
            wrong.add(new Kesalahan(field, Teks.dalam(bahasa, "revisi.bulan.jumlah", Integer.toString(months.length))));
            return Optional.empty();
        }
        List<Rupiah> read = new ArrayList<>();
        for (String month : months) {
            Rupiah one = JumlahTertulis.readPagu(field, month.strip(), wrong, bahasa);
            if (one == null) {
                return Optional.empty();
            }
            read.add(one);
        }
        return Optional.of(read);
    }

    private Map<String, Object> sent(Tempat place, Object amount) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("pos", place.pos());
        if (bentuk != Bentuk.SPD) {
            line.put("rekening", place.rekening());
        }
        line.put("sumberDana", place.dana());
        if (bentuk.isMengubahPagu()) {
            line.put("sebelum", place.pagu());
        }
        line.put(jumlah(), amount);
        return line;
    }

    /** What the write API calls what a line of this document says. */
    private String jumlah() {
        return switch (bentuk) {
            case DPA -> "pagu";
            case CADANGAN -> "cadangan";
            case KAS -> "bulan";
            case SPD -> "jumlah";
            default -> "sesudah";
        };
    }

    private Optional<Tempat> place(int ke, String text, List<Kesalahan> wrong) {
        List<Mata> found = Mata.cocok(budget, text);
        if (found.size() == 1) {
            Mata one = found.get(0);
            return Optional.of(new Tempat(one.pos(), one.rekening(), one.dana(), one.pagu()));
        }
        Optional<Tempat> coded = coded(text);
        if (coded.isEmpty()) {
            String key = text.isBlank() ? "kosong" : found.isEmpty() ? "tidak-ada" : "banyak";
            wrong.add(new Kesalahan(
                    "mata-" + ke, Teks.dalam(bahasa, "tulis.mata." + key, text, Integer.toString(found.size()))));
        }
        return coded;
    }

    /** A line that is in no budget yet, by its three codes. */
    private Optional<Tempat> coded(String text) {
        String[] codes = text.split("/", -1);
        if (bentuk == Bentuk.SPD && codes.length == 2) {
            return released(codes[0], codes[1]);
        }
        if (codes.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Tempat(
                    AnggaranId.pos(codes[0].strip()),
                    new KodeRekening(codes[1].strip()).toString(),
                    new SumberDana(codes[2].strip()).toString(),
                    Rupiah.ZERO));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Funds are released for a place, whatever the account. */
    private static Optional<Tempat> released(String pos, String dana) {
        try {
            return Optional.of(
                    new Tempat(AnggaranId.pos(pos.strip()), "", new SumberDana(dana.strip()).toString(), Rupiah.ZERO));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a line of the form has now; empty where it is of no budget yet. */
    static String pagu(List<Mata> budget, Baris line, Locale bahasa) {
        List<Mata> found = Mata.cocok(budget, line.mata());
        return found.size() == 1
                ? Teks.dalam(
                        bahasa,
                        "revisi.mata.pagu",
                        found.get(0).uraian(),
                        Angka.rupiah(found.get(0).pagu()))
                : "";
    }
}
