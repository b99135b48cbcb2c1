package id.jejak.command.api;

import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.SKPD;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small plan, and drafts of its revision as they are sent. */
final class KonsepRenstra {

    static final String TARGET =
            "{\"jenis\":\"UBAH_TARGET\",\"indikator\":\"T1#1\",\"versi\":0,\"target\":{\"2024\":\"90,5\"}}";
    static final String CEILING =
            "{\"jenis\":\"UBAH_PAGU_INDIKATIF\",\"node\":\"2.08.01.2.02.01\",\"versi\":0,\"pagu\":{\"2024\":\"150\"}}";
    static final String BAD = "{\"jenis\":\"HAPUS_INDIKATOR\",\"indikator\":\"T1#1\",\"versi\":7}";

    private KonsepRenstra() {}

    static AdoptRenstra penetapan() {
        LocalDate hari = LocalDate.of(2021, 9, 1);
        Indikator indikator = new Indikator(1, "IPG", "Skor", AkhirRencana.NILAI_TERAKHIR, new TreeMap<>());
        return new AdoptRenstra(
                new RenstraId(SKPD, new Periode(2021, 2026)),
                "Renstra",
                new DasarHukum(DasarHukum.Jenis.RENSTRA, "1/2021", hari, "Renstra"),
                hari,
                List.of(
                        node("T1", List.of(indikator), new TreeMap<>()),
                        node("2.08.01", List.of(), new TreeMap<>()),
                        node("2.08.01.2.02", List.of(), new TreeMap<>()),
                        node(POS, List.of(), new TreeMap<>(Map.of(2024, new SelRupiah("200"))))));
    }

    /** Drafted from a version that the plan does not have. */
    static String perubahan(String nomor, String... baris) {
        return "{\"isi\":{\"bentuk\":\"PERUBAHAN_RENSTRA\",\"renstra\":\"2.08.2.13.0.00.01.0000/2021-2026\",\"versi\":9,"
                + "\"dasarHukum\":{\"jenis\":\"PERUBAHAN_RENSTRA\",\"nomor\":\"" + nomor
                + "\",\"tanggal\":\"2023-02-01\",\"judul\":\"Perubahan\"},\"berlaku\":\"2023-02-01\",\"baris\":["
                + String.join(",", baris) + "],\"luarDaftar\":[]}}";
    }

    private static AdoptRenstra.Node node(String kode, List<Indikator> indikator, SortedMap<Integer, SelRupiah> pagu) {
        return new AdoptRenstra.Node(new KodeRencana(kode), "Nama", "", indikator, pagu, new TreeMap<>());
    }
}
