package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.KodeSkpd;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may write for another agency only writes nothing for this one, on no path that there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WewenangApiTest {

    private static final KodeSkpd OTHER = new KodeSkpd("1.01.0.00.0.00.01.0000");
    private static final String SKPD = TAHUN.skpd().toString();
    private static final String YEAR = "/api/v1/anggaran/" + TAHUN;
    private static final String OUTSIDE = "skpd-di-luar-wewenang";
    private static final String BASIS =
            "\"dasarHukum\":{\"jenis\":\"%s\",\"nomor\":\"W/1\",\"tanggal\":\"2024-03-01\",\"judul\":\"Uji\"},\"berlaku\":\"2024-03-01\"";
    private static final String DRAFT = "{\"isi\":{\"bentuk\":\"PENUTUPAN\"," + BASIS.formatted("PENUTUPAN") + "}}";
    private static final String LINE =
            "{\"pos\":\"" + POS + "\",\"rekening\":\"" + KERTAS + "\",\"sumberDana\":\"1.2.01\",%s}";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);
    private final Accounts accounts = new Accounts(database.owner());

    @BeforeAll
    void addCeilings() {
        process.send(dpa(pagu(POS, KERTAS, 1_000_000)));
        process.send(KonsepRenstra.penetapan());
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private void within(Set<KodeSkpd> agencies) {
        for (Peran peran : new Peran[] {Peran.BENDAHARA, Peran.PERENCANA, Peran.PENYETUJU, Peran.VERIFIKATOR}) {
            String codes = agencies.isEmpty() ? "" : "\"" + agencies.iterator().next() + "\"";
            String name = peran.name().toLowerCase(Locale.ROOT);
            assertThat(api.send(
                                    Peran.ADMIN,
                                    "POST",
                                    "/api/v1/pengguna/" + name,
                                    "{\"namaTampil\":\"Uji\",\"peran\":\"" + peran + "\",\"aktif\":true,\"skpd\":["
                                            + codes + "]}",
                                    "If-Match",
                                    "\"" + accounts.status(name).orElseThrow().version() + "\"")
                            .statusCode())
                    .isLessThan(300);
        }
    }

    private void refused(Peran peran, String method, String path, String body) {
        assertProblem(api.send(peran, method, path, body, "If-Match", "\"0\""), 403, OUTSIDE);
    }

    private String imported(String number) {
        byte[] file =
                ("Jenis SP2D;Nomor SP2D;Tanggal SP2D;Kode Sub Kegiatan;Kode Rekening;Kode Sumber Dana;Nilai SP2D\n"
                                + "LS;" + number + ";15/03/2024;" + POS + ";" + KERTAS + ";1.2.01;1.000\n")
                        .getBytes(StandardCharsets.UTF_8);
        return api.upload(
                        Peran.BENDAHARA,
                        "/api/v1/impor",
                        "sp2d.csv",
                        file,
                        "{\"ketentuan\":{\"jenis\":\"REALISASI\",\"skpd\":\"" + SKPD + "\",\"tahun\":2024}}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void nothingIsWrittenForAnAgencyThatOnesRightsDoNotName() {
        String one = imported("W/IMP");
        String draft = api.send(Peran.PERENCANA, "POST", YEAR + "/dokumen", DRAFT)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        within(Set.of(OTHER));
        String before =
                ledger.list("SELECT max(position)::text FROM ledger.event").get(0);

        refused(
                Peran.BENDAHARA,
                "POST",
                "/api/v1/realisasi",
                "{\"skpd\":\"" + SKPD + "\",\"tahun\":2024,\"bukti\":{\"jenis\":\"SP2D_LS\",\"nomor\":\"W/1\","
                        + "\"tanggal\":\"2024-03-15\"},\"uraian\":\"\",\"baris\":[" + LINE.formatted("\"jumlah\":\"1\"")
                        + "]}");
        refused(
                Peran.BENDAHARA,
                "POST",
                YEAR + "/komitmen",
                "{\"kontrak\":\"K/1\",\"berlaku\":\"2024-03-15\",\"baris\":["
                        + LINE.formatted("\"sebelum\":\"0\",\"komitmen\":\"1\"") + "]}");
        refused(Peran.PERENCANA, "POST", YEAR + "/dokumen", DRAFT);
        refused(Peran.PERENCANA, "PUT", draft, DRAFT);
        refused(Peran.PERENCANA, "POST", draft + "/ajukan", "{}");
        refused(Peran.PENYETUJU, "POST", draft + "/kembalikan", "{\"alasan\":\"Uji\"}");
        refused(Peran.PENYETUJU, "POST", draft + "/sahkan", "{}");
        refused(Peran.BENDAHARA, "POST", one + "/nilai-ulang", "");
        refused(Peran.BENDAHARA, "POST", one + "/posting", "{}");
        refused(
                Peran.BENDAHARA,
                "POST",
                one + "/balik",
                "{\"nomor\":\"W/K\",\"tanggal\":\"2024-04-01\",\"alasan\":\"Uji\"}");

        assertThat(ledger.list("SELECT max(position)::text FROM ledger.event")).containsExactly(before);
        assertThat(json(api.get(Peran.INSPEKTUR, one)).path("keadaan").asString())
                .isEqualTo("DINILAI");
        within(Set.of(TAHUN.skpd()));
        assertThat(api.send(Peran.BENDAHARA, "POST", one + "/posting", "{}").statusCode())
                .isEqualTo(202);
    }
}
