package id.jejak.query.revisi;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.revisi.FormKonsep.Terkirim;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a plan revision's lines: a sub kegiatan's indicative ceilings, or an indicator's targets ({@code T1.S1#2}); the
 * years of one become one line, from the version that its node has now.
 *
 * @param versi the version of every node of the plan, by its code
 */
record BarisRencana(JsonNode versi, Locale bahasa) implements FormKonsep.Pembaca {

    /** What lines of the form say of one thing. */
    private record Benda(int ke, boolean target, String kode, long versi, Map<String, Object> tahun) {

        Terkirim terkirim() {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("jenis", target ? "UBAH_TARGET" : "UBAH_PAGU_INDIKATIF");
            line.put(target ? "indikator" : "node", kode);
            line.put("versi", versi);
            line.put(target ? "target" : "pagu", tahun);
            return new Terkirim(ke, line);
        }
    }

    @Override
    public List<Terkirim> read(List<Baris> lines, List<Kesalahan> wrong) {
        Map<String, Benda> things = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Baris line = lines.get(i);
            if (!line.isKosong()) {
                read(i, line, things, wrong);
            }
        }
        return new ArrayList<>(things.values().stream().map(Benda::terkirim).toList());
    }

    private void read(int ke, Baris line, Map<String, Benda> things, List<Kesalahan> wrong) {
        Optional<Benda> named = named(ke, line.mata());
        if (named.isEmpty()) {
            wrong.add(new Kesalahan("mata-" + ke, Teks.dalam(bahasa, "revisi.kode.tidak-ada", line.mata())));
            return;
        }
        if (!line.tahun().matches("\\d{4}")) {
            wrong.add(new Kesalahan("tahun-" + ke, Teks.dalam(bahasa, "revisi.tahun.tidak-sah", line.tahun())));
            return;
        }
        Benda thing = named.get();
        try {
            Object stated = thing.target() ? new Target(line.jumlah()) : ceiling(line.jumlah());
            Object earlier =
                    things.computeIfAbsent(thing.kode(), kode -> thing).tahun().put(line.tahun(), stated);
            if (earlier != null) {
                wrong.add(new Kesalahan("tahun-" + ke, Teks.dalam(bahasa, "revisi.tahun.dua", line.tahun())));
            }
        } catch (IllegalArgumentException e) {
            wrong.add(new Kesalahan("jumlah-" + ke, Teks.dalam(bahasa, "revisi.nilai.tidak-sah", line.jumlah())));
        }
    }

    private Optional<Benda> named(int ke, String text) {
        boolean target = text.indexOf('#') >= 0;
        try {
            KodeRencana node = target ? IndikatorId.of(text).asal() : new KodeRencana(text);
            JsonNode seen = versi.path(node.kode());
            String kode = target ? IndikatorId.of(text).toString() : node.kode();
            return seen.isNumber()
                    ? Optional.of(new Benda(ke, target, kode, seen.asLong(), new LinkedHashMap<>()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SelRupiah ceiling(String text) {
        String written = text.strip();
        return written.isEmpty() || written.equals("-") || written.equals("NA")
                ? new SelRupiah(written)
                : SelRupiah.of(amount(written));
    }

    private static Rupiah amount(String written) {
        try {
            return new Rupiah(AngkaIndonesia.read(written));
        } catch (AngkaIndonesia.Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
