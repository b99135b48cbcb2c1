package id.jejak.standalone;

import static id.jejak.standalone.LangkahRevisi.path;
import static id.jejak.standalone.LangkahRevisi.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every kind of line that a plan's revision has, from its draft on the pages to what the tables show after it was enacted.
 * A second revision takes back what other tests count.
 */
class PerubahanRencanaPageIT {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String NEW = "/revisi/baru";
    private static final String KEGIATAN = "2.08.01.2.07";
    private static final String LAMA = KEGIATAN + ".21";
    private static final String BARU = KEGIATAN + ".22";
    private static final String HILANG = KEGIATAN + ".23";
    private static final String PLAN = "/renstra/2021-2026";

    private final DemoServer server = DemoServer.running();

    /** A line of the form: its kind (none for a ceiling or a target), what it is about, and its other fields. */
    private record Baris(String jenis, String mata, List<String> isi) {

        Baris(String jenis, String mata, String... isi) {
            this(jenis, mata, List.of(isi));
        }

        static Baris nilai(String mata, String tahun, String jumlah) {
            return new Baris("", mata, "tahunBaris=" + tahun, "jumlah=" + jumlah);
        }

        List<String> fields(int ke) {
            List<String> fields = new ArrayList<>();
            if (jenis.isEmpty()) {
                fields.addAll(isi);
            } else {
                fields.addAll(List.of("jenis-baris-" + ke + "=" + jenis, "tahunBaris=", "jumlah="));
                isi.stream().map(one -> one.replaceFirst("=", "-" + ke + "=")).forEach(fields::add);
            }
            fields.add("mata=" + mata);
            return fields;
        }
    }

    private static String drafted(Peramban who, String nomor, Baris... baris) throws Exception {
        List<String> form = new ArrayList<>(List.of(
                "kunci=" + Peramban.hidden(who.get(NEW + "?jenis=renstra"), "kunci"),
                "jenis=renstra",
                "skpd=" + SKPD,
                "periode=2021-2026",
                "nomor=" + nomor,
                "tanggal=02-06-2025",
                "judul=Perubahan uji"));
        for (int i = 0; i < baris.length; i++) {
            form.addAll(baris[i].fields(i));
        }
        return path(who.post(NEW, form.toArray(String[]::new)));
    }

    /** Handed in by one and enacted by the other. */
    private static void enacted(Peramban perencana, Peramban penyetuju, String one) throws Exception {
        HttpResponse<String> drafted = perencana.get(one);
        assertThat(drafted.body()).contains("Tidak ada aturan yang dilanggar").doesNotContain("??");
        path(step(perencana, drafted, one + "/ajukan", ""));
        penyetuju.follow(step(penyetuju, penyetuju.get(one), one + "/sahkan", ""));
    }

    private static Baris indikator(String mata, String nama) {
        return new Baris(
                "TAMBAH_INDIKATOR", mata, "nama=" + nama, "nomor=1", "satuan=unit", "akhir=JUMLAH", "urutan=1");
    }

    private static Baris node(String kode, String nama) {
        return new Baris("TAMBAH_NODE", kode, "nama=" + nama, "penanggung-jawab=Bidang uji");
    }

    @Test
    void everyKindOfLineIsDraftedHandedInEnactedAndShown() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        Peramban penyetuju = Peramban.signedIn(server, "penyetuju");
        String added = drafted(
                perencana,
                "UJI/JENIS/1",
                node("T7", "Tujuan ketujuh"),
                indikator("T7", "Indeks ketujuh"),
                Baris.nilai("T7#1", "2025", "77,5"),
                node(LAMA, "Pengadaan gudang arsip"),
                Baris.nilai(LAMA, "2026", "30.000.000"),
                indikator(LAMA, "Jumlah gudang arsip"),
                Baris.nilai(LAMA + "#1", "2026", "3"),
                node(HILANG, "Pengadaan rak arsip"),
                Baris.nilai(HILANG, "2026", "7.000.000"),
                indikator(HILANG, "Jumlah rak arsip"),
                new Baris("UBAH_LOKASI", LAMA, "lokasi=Binjai Selatan"),
                new Baris("UBAH_ARAH", LAMA + "#1", "arah=TURUN"),
                new Baris("UBAH_TUJUAN_SASARAN", "2.08.05", "melayani=T7"));
        assertThat(perencana.get(added).body())
                .contains("Akibatnya pada Tabel 6.1", "Pengadaan gudang arsip", "makin rendah makin baik");
        enacted(perencana, penyetuju, added);
        assertThat(penyetuju.get(added).body())
                .contains(LAMA + "#1", "Pengadaan gudang arsip", "Bidang uji", "30.000.000", "jumlah semua tahun")
                .contains("Jumlah gudang arsip", "Target 2026", "77,5", "makin rendah makin baik", "Binjai Selatan")
                .doesNotContain(">TURUN<", ">JUMLAH<", "??");
        assertThat(perencana.get(PLAN + "/tabel-4-1").body()).contains("Tujuan ketujuh", "Indeks ketujuh");
        assertThat(perencana.get(PLAN + "/tabel-6-1").body()).contains("Pengadaan gudang arsip", "Jumlah rak arsip");

        String gone = drafted(
                perencana,
                "UJI/JENIS/2",
                node(BARU, "Pengadaan gedung arsip"),
                Baris.nilai(BARU, "2026", "37.000.000"),
                new Baris("PINDAH_INDIKATOR", LAMA + "#1", "ke=" + BARU, "urutan=1"),
                new Baris("PINDAH_NODE", LAMA, "ke=" + BARU),
                new Baris("GABUNG_INDIKATOR", HILANG + "#1", "ke=" + LAMA + "#1"),
                new Baris("GABUNG_NODE", HILANG, "ke=" + BARU),
                new Baris("UBAH_NAMA_INDIKATOR", LAMA + "#1", "nama=Luas gedung", "satuan=m2", "akhir=NILAI_TERAKHIR"),
                new Baris("UBAH_NAMA_NODE", BARU, "nama=Pengadaan gedung", "penanggung-jawab=Sekretariat"));
        enacted(perencana, penyetuju, gone);
        assertThat(penyetuju.get(gone).body())
                .contains("Ganti kode menjadi", "Pindah indikator ke", "Gabung indikator ke", "Gabung ke")
                .contains("Luas gedung", "nilai tahun terakhir", "Sekretariat")
                .doesNotContain("??");
        assertThat(perencana.get(PLAN + "/tabel-6-1").body())
                .contains("Pengadaan gedung", "Luas gedung", "37.000.000")
                .doesNotContain("Pengadaan gudang arsip", "Jumlah rak arsip");
        assertThat(perencana
                        .get("/banding?dari=dokumen:UJI/JENIS/1&ke=dokumen:UJI/JENIS/2")
                        .body())
                .contains("digabung ke " + BARU, BARU, "Luas gedung")
                .doesNotContain("??");
        assertThat(perencana.get("/jejak?dokumen=UJI/JENIS/2&baris=100").body())
                .contains(BARU, HILANG)
                .doesNotContain("??");

        String back = drafted(
                perencana,
                "UJI/JENIS/3",
                new Baris("HAPUS_INDIKATOR", LAMA + "#1"),
                new Baris("CABUT_NODE", BARU),
                new Baris("CABUT_NODE", "T7"),
                new Baris("UBAH_TUJUAN_SASARAN", "2.08.05", "melayani="));
        enacted(perencana, penyetuju, back);
        assertThat(penyetuju.get(back).body())
                .contains("Hapus indikator", "Cabut")
                .doesNotContain("??");
        assertThat(perencana.get(PLAN + "/tabel-6-1").body()).doesNotContain("Luas gedung");
        assertThat(perencana.get(PLAN + "/tabel-4-1").body()).doesNotContain("Tujuan ketujuh");
    }

    /** Only tried out: a longer period would be longer for every other test too. */
    @Test
    void whatExtendsThePlanIsComparedWithNoTotalOfAYearThatItDoesNotHave() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        String one = drafted(
                perencana,
                "UJI/JENIS/4",
                new Baris("PERPANJANG_PERIODE", "", "tahun-akhir=2027"),
                Baris.nilai("2.08.01.2.06.04", "2027", "300.000.000"));
        String total = perencana.get(one).body().replaceAll("\\s+", " ");
        assertThat(total)
                .containsPattern("JUMLAH</th> <td class=\"kode\">2027</td> <td[^>]*></td> <td[^>]*>300.000.000</td>");
    }
}
