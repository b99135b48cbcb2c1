package id.jejak.standalone;

import static id.jejak.standalone.LangkahRevisi.path;
import static id.jejak.standalone.LangkahRevisi.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents from their draft on, on pages, without a script. */
class RevisiPageIT {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String NEW = "/revisi/baru";
    private static final String SUB = "2.08.01.2.06.04";
    private static final String ACCOUNT = "5.1.02.01.01.0024";
    private static final String FUND = "1.2.01.01.02.0001";
    private static final String MATA = String.join(" / ", SUB, ACCOUNT, FUND);

    private final DemoServer server = DemoServer.running();

    private static String[] head(String jenis, String nomor, String... more) {
        return Stream.concat(
                        Stream.of(
                                "jenis=" + jenis,
                                "skpd=" + SKPD,
                                "tahun=2024",
                                "periode=2021-2026",
                                "nomor=" + nomor,
                                "tanggal=" + tanggal(jenis),
                                "judul=Dokumen uji",
                                "keadaan=LUAR_BIASA"),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    /** A plan's next document is not in force before its last one, which may be that of {@link RevisiContoh}. */
    private static String tanggal(String jenis) {
        return jenis.equals("renstra") ? "02-06-2025" : "02-10-2024";
    }

    @Test
    void aPlanRevisionIsDraftedHandedInReturnedMendedAndEnactedByAnother() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        Peramban penyetuju = Peramban.signedIn(server, "penyetuju");
        HttpResponse<String> form = perencana.get(NEW + "?jenis=renstra");
        assertThat(form.body()).contains("list=\"mata-anggaran\"").doesNotContain("??");
        String kunci = "kunci=" + Peramban.hidden(form, "kunci");
        HttpResponse<String> wrong =
                perencana.post(NEW, head("renstra", "UJI/PR/1", kunci, "mata=9.99", "tahunBaris=2025", "jumlah=1.000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#mata-0\"", "value=\"UJI/PR/1\"", "value=\"9.99\"");
        String one = path(perencana.post(
                NEW, head("renstra", "UJI/PR/1", kunci, "mata=" + SUB, "tahunBaris=2025", "jumlah=123.456.000")));

        HttpResponse<String> drafted = perencana.get(one);
        assertThat(drafted.body())
                .contains("Akibatnya pada Tabel 6.1", "Jika disahkan", "JUMLAH")
                .contains("123.456.000", "Tidak ada aturan yang dilanggar", one + "/ajukan", one + "/ubah")
                .doesNotContain("/sahkan\"", "??");
        assertThat(perencana
                        .get("/revisi?keadaan=KONSEP&jenis=PERUBAHAN_RENSTRA")
                        .body())
                .contains("UJI/PR/1", "Data per peristiwa #", "Dibaca ");
        path(step(perencana, drafted, one + "/ajukan", ""));
        HttpResponse<String> handedIn = penyetuju.get(one);
        assertThat(handedIn.body()).contains("/sahkan\"", "/kembalikan\"").doesNotContain("/ajukan\"");
        HttpResponse<String> unsaid = step(penyetuju, handedIn, one + "/kembalikan", "");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("href=\"#alasan-kembalikan\"");
        path(step(penyetuju, handedIn, one + "/kembalikan", "Pagu terlalu besar"));
        assertThat(step(penyetuju, handedIn, one + "/sahkan", "").body()).contains("berubah sejak Anda membukanya");

        assertThat(perencana.get(one).body()).contains("Pagu terlalu besar").doesNotContain("/ajukan\"");
        HttpResponse<String> edit = perencana.get(one + "/ubah");
        assertThat(edit.body()).contains("value=\"123.456.000\"", "value=\"02-06-2025\"");
        String[] mended = head(
                "renstra",
                "UJI/PR/1",
                "kunci=" + Peramban.hidden(edit, "kunci"),
                "versi=" + Peramban.hidden(edit, "versi"),
                "mata=" + SUB,
                "tahunBaris=2025",
                "jumlah=111.222.000");
        path(perencana.post(one + "/ubah", mended));
        mended[mended.length - 1] = "jumlah=99";
        mended[8] = "kunci=lain-" + one.hashCode();
        HttpResponse<String> stale = perencana.post(one + "/ubah", mended);
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Tersimpan sekarang", "<td>111.222.000</td>", "<td>99</td>", "value=\"99\"");

        path(step(perencana, perencana.get(one), one + "/ajukan", ""));
        HttpResponse<String> enacted = penyetuju.follow(step(penyetuju, penyetuju.get(one), one + "/sahkan", "Sesuai"));
        assertThat(enacted.body()).contains("Sesuai", "Disahkan").doesNotContain("/sahkan\"");
        assertThat(penyetuju.get("/api/v1/tabel/6.1.csv?bagian=money").body()).contains("111222000");
    }

    @Test
    void aPlanRevisionSaysAllKindsOfChangesLineByLineAndNoRuleIsBroken() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        String kunci = "kunci=" + Peramban.hidden(perencana.get(NEW + "?jenis=renstra"), "kunci");
        HttpResponse<String> unknown = begun(perencana, kunci, "UBAH_ARAH", "9.99#1");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("href=\"#kodeBaru\"", "value=\"9.99#1\"");
        assertThat(begun(perencana, kunci, "UBAH_NAMA_NODE", SUB).body())
                .contains("value=\"Penyediaan Bahan Logistik Kantor\"", "name=\"nama-0\"", "readonly");
        assertThat(begun(perencana, kunci, "TAMBAH_INDIKATOR", "2.08.01").body())
                .contains("name=\"nomor-0\" value=\"2\"", "name=\"urutan-0\" value=\"2\"", "nilai tahun terakhir");

        String[] lines = head(
                "renstra",
                "UJI/PR/2",
                kunci,
                "jenis-baris-0=TAMBAH_NODE",
                "mata=T9",
                "nama-0=",
                "penanggung-jawab-0=",
                "jenis-baris-1=TAMBAH_INDIKATOR",
                "mata=T9",
                "nama-1=Indeks uji",
                "nomor-1=1",
                "satuan-1=Skor",
                "akhir-1=JUMLAH",
                "urutan-1=1",
                "mata=T9#1",
                "jenis-baris-3=UBAH_NAMA_NODE",
                "mata=" + SUB,
                "nama-3=Bahan logistik",
                "penanggung-jawab-3=Sekretariat",
                "jenis-baris-4=UBAH_TUJUAN_SASARAN",
                "mata=2.08.01",
                "melayani-4=T9; T1",
                "jenis-baris-5=UBAH_ARAH",
                "mata=2.08.01#1",
                "arah-5=TURUN",
                "jenis-baris-6=CABUT_NODE",
                "mata=2.08.01.2.06.05",
                "jenis-baris-7=UBAH_LOKASI",
                "mata=" + SUB,
                "lokasi-7=Binjai Kota",
                "tahunBaris=",
                "tahunBaris=",
                "tahunBaris=2025",
                "jumlah=",
                "jumlah=",
                "jumlah=77,5");
        HttpResponse<String> unnamed = perencana.post(NEW, lines);
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body())
                .contains("href=\"#nama-0\"", "Nama belum diisi.", "value=\"T9; T1\"", "value=\"Binjai Kota\"");
        lines[Arrays.asList(lines).indexOf("nama-0=")] = "nama-0=Tujuan uji";
        String one = path(perencana.post(NEW, lines));
        assertThat(perencana.get(one).body())
                .contains("Tidak ada aturan yang dilanggar", "Tujuan uji", "makin rendah makin baik", "T9, T1")
                .doesNotContain("??");
        HttpResponse<String> again = perencana.get(one + "/ubah");
        assertThat(again.body())
                .contains("value=\"T9#1\"", "value=\"77,5\"", "value=\"T9; T1\"", "value=\"Sekretariat\"")
                .doesNotContain("??");
        assertThat(perencana.get(one + "/ubah?lang=en").body())
                .contains("Retire from the Renstra")
                .doesNotContain("??");
        perencana.get(one + "?lang=id");
    }

    @Test
    void aCodeInNoListIsAdmittedForAReason() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        String kunci = "kunci=" + Peramban.hidden(perencana.get(NEW + "?jenis=renstra"), "kunci");
        String[] lines = head(
                "renstra",
                "UJI/PR/3",
                kunci,
                "jenis-baris-0=TAMBAH_NODE",
                "mata=2.08.01.2.06.99",
                "nama-0=Sub kegiatan uji",
                "penanggung-jawab-0=",
                "luar-jenis-0=NOMENKLATUR",
                "luar-kode-0=2.08.01.2.06.99",
                "luar-alasan-0=");
        HttpResponse<String> unsaid = perencana.post(NEW, lines);
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body())
                .contains("href=\"#luar-alasan-0\"", "name=\"luar-kode-0\" value=\"2.08.01.2.06.99\"")
                .contains("name=\"luar-kode-1\"");
        lines[lines.length - 1] = "luar-alasan-0=Ditetapkan daerah";
        String one = path(perencana.post(NEW, lines));
        assertThat(perencana.get(one).body()).contains("Tidak ada aturan yang dilanggar");
        HttpResponse<String> edit = perencana.get(one + "/ubah");
        assertThat(edit.body()).contains("value=\"Ditetapkan daerah\"").doesNotContain("??");
        lines[lines.length - 2] = "luar-kode-0=";
        lines[lines.length - 1] = "versi=" + Peramban.hidden(edit, "versi");
        lines[8] = "kunci=" + Peramban.hidden(edit, "kunci");
        path(perencana.post(one + "/ubah", lines));
        assertThat(perencana.get(one + "/ubah").body())
                .contains("value=\"Sub kegiatan uji\"")
                .doesNotContain("Ditetapkan daerah");
    }

    /** The form after a line of this kind was asked for. */
    private static HttpResponse<String> begun(Peramban who, String kunci, String jenis, String kode) throws Exception {
        return who.post(
                NEW, head("renstra", "UJI/PR/2", kunci, "aksi=tambah", "jenisBaru=" + jenis, "kodeBaru=" + kode));
    }

    @Test
    void linesArePastedTriedAttachedAndRefusedByLine() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        HttpResponse<String> form = perencana.get(NEW + "?jenis=dppa&skpd=" + SKPD + "&tahun=2024");
        String kunci = "kunci=" + Peramban.hidden(form, "kunci");
        String rows = String.join("\t", "Pagu sesudah", "Kode Rekening", "Kode Sub Kegiatan", "Sumber Dana") + "\r\n";
        HttpResponse<String> wrong = perencana.post(
                NEW,
                head(
                        "dppa",
                        "UJI/DPPA/1",
                        kunci,
                        "aksi=tempel",
                        "teks=" + rows + String.join("\t", "84.52", "5.x", SUB, FUND)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Baris 2, kolom kode rekening", "Baris 2, kolom pagu atau target", "84,52 / 8.452")
                .contains("Pagu sesudah\tKode Rekening");
        HttpResponse<String> pasted = perencana.post(
                NEW,
                head(
                        "dppa",
                        "UJI/DPPA/1",
                        kunci,
                        "aksi=tempel",
                        "teks=" + rows + String.join("\t", "1.000", ACCOUNT, SUB, FUND)));
        assertThat(pasted.body()).contains("value=\"" + MATA + "\"", "value=\"1.000\"", "Pagu sekarang");
        assertThat(perencana
                        .post(NEW, head("dppa", "UJI/DPPA/1", "mata=" + MATA, "jumlah=1", "hapus=0"))
                        .body())
                .doesNotContain("value=\"" + MATA + "\" aria");

        String one = path(perencana.post(NEW, head("dppa", "UJI/DPPA/1", kunci, "mata=" + MATA, "jumlah=0")));
        HttpResponse<String> drafted = perencana.get(one);
        assertThat(drafted.body()).contains("Akibatnya pada Tabel 2.5", "Belanja Operasi");
        assertThat(drafted.body()).contains("aturan dilanggar", "href=\"#baris-1\"", "id=\"baris-1\"", "-100,00");
        assertThat(perencana.get(one + "?lang=en").body())
                .contains("One rule is broken")
                .doesNotContain("??");
        perencana.get(one + "?lang=id");
        assertThat(perencana.post(one + "/lampiran", "versi=0").body()).contains("href=\"#berkas\"");
        path(perencana.upload(one + "/lampiran", "berkas", "dppa.pdf", "%PDF uji", "kunci=k-lampiran", "versi=0"));
        assertThat(perencana.get(one).body()).contains("/api/v1/lampiran/");

        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(one).body())
                .contains("Sebagaimana tertulis")
                .doesNotContain("/ajukan\"", "/lampiran\"", "??");
        assertThat(inspektur.get(NEW).statusCode()).isEqualTo(403);
        assertThat(inspektur.get("/revisi/" + SKPD + "/2024/tidak-ada").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOtherDocumentsOfAYearAreDraftedTriedAndMendedToo() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        String months = "1;2;3;4;5;6;7;8;9;10;11;1.000.000";
        drafted(perencana, "cadangan", "1.000.000", "Pencadangan", "mata=" + MATA, "jumlah=1.000.000");
        drafted(
                perencana,
                "kas",
                "1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 1.000.000",
                "Anggaran kas",
                "mata=" + MATA,
                "jumlah=" + months);
        drafted(
                perencana,
                "spd",
                SUB + " / " + FUND,
                "SPD",
                "sampai=31-12-2024",
                "mata=" + SUB + " / " + FUND,
                "jumlah=5.000.000");
        drafted(perencana, "tutup", "Menutup tahun", "Penutupan tahun");
        drafted(perencana, "buka", "Membuka kembali", "Pembukaan kembali tahun");

        HttpResponse<String> form = perencana.get(NEW + "?jenis=kas");
        HttpResponse<String> eleven = perencana.post(
                NEW, head("kas", "UJI/kas/2", "kunci=" + Peramban.hidden(form, "kunci"), "mata=" + MATA, "jumlah=1;2"));
        assertThat(eleven.statusCode()).isEqualTo(422);
        assertThat(eleven.body()).contains("href=\"#jumlah-0\"", "terbaca 2", "value=\"1;2\"");
    }

    /** Drafts it, looks at its page, and opens it again to be mended. */
    private static void drafted(Peramban who, String jenis, String written, String named, String... lines)
            throws Exception {
        HttpResponse<String> form = who.get(NEW + "?jenis=" + jenis);
        assertThat(form.statusCode()).isEqualTo(200);
        String[] more = Stream.concat(Stream.of("kunci=" + Peramban.hidden(form, "kunci")), Arrays.stream(lines))
                .toArray(String[]::new);
        String one = path(who.post(NEW, head(jenis, "UJI/" + jenis + "/1", more)));
        assertThat(who.get(one).body()).contains(named, "UJI/" + jenis + "/1").doesNotContain("??");
        assertThat(who.get(one + "/ubah").body()).contains(written).doesNotContain("??");
    }
}
