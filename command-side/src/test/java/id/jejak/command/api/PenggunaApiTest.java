package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.SignInTrail;
import id.jejak.contract.access.SignInTrail.Entry;
import id.jejak.contract.access.SignInTrail.Kind;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Looking after accounts, and what a right bound to an agency lets through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenggunaApiTest {

    private static final String PATH = "/api/v1/pengguna";
    private static final String BARU = """
            {"nama": "%s", "namaTampil": "Siti", "peran": "VERIFIKATOR", "sandi": "%s", "skpd": ["%s"]}""";
    private static final String BENDAHARA = """
            {"namaTampil": "Budi", "peran": "BENDAHARA", "aktif": true, "skpd": [%s]}""";

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);
    private final Accounts accounts = new Accounts(database.owner());
    private final SignInTrail trail = new SignInTrail(database.owner());

    @BeforeAll
    void addCeilings() {
        process.send(dpa(pagu(POS, KERTAS, 1_000)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private HttpResponse<String> asAdmin(String path, String body, String... headers) {
        return api.send(Peran.ADMIN, "POST", path, body, headers);
    }

    @Test
    void theAdministratorAddsAndChangesAccountsAndTheTrailSaysSo() {
        String skpd = TAHUN.skpd().toString();
        HttpResponse<String> added = asAdmin(PATH, BARU.formatted("siti", "kata sandi panjang", skpd));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).doesNotContain("argon2", "kata sandi");
        assertProblem(asAdmin(PATH, BARU.formatted("siti", "kata sandi panjang", skpd)), 409, "pengguna-sudah-ada");

        String change = """
            {"namaTampil": "Siti", "peran": "PERENCANA", "aktif": false, "skpd": []}\
            """;
        assertProblem(asAdmin(PATH + "/siti", change), 428, "versi-wajib");
        HttpResponse<String> changed = asAdmin(PATH + "/siti", change, "If-Match", "\"0\"");
        assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(assertProblem(asAdmin(PATH + "/siti", change, "If-Match", "\"0\""), 412, "versi-usang")
                        .path("versi")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(changed).path("aktif").asBoolean()).isFalse();
        assertThat(json(changed).path("skpd").size()).isZero();
        assertThat(asAdmin(PATH + "/siti/sandi", "{\"sandi\": \"kata sandi yang lain\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(accounts.isPassword("siti", "kata sandi yang lain")).isTrue();
        assertThat(asAdmin(PATH + "/siti/buka-kunci", "").statusCode()).isEqualTo(200);

        assertThat(trail.newest(Long.MAX_VALUE, 100))
                .filteredOn(entry -> entry.username().equals("siti"))
                .extracting(Entry::kind, Entry::actor, Entry::detail)
                .containsExactly(
                        tuple(Kind.UNLOCKED, "admin", ""),
                        tuple(Kind.PASSWORD_REPLACED, "admin", ""),
                        tuple(Kind.SHUT, "admin", ""),
                        tuple(Kind.CHANGED, "admin", "PERENCANA"),
                        tuple(Kind.ADDED, "admin", "VERIFIKATOR " + skpd));
    }

    @Test
    void whatIsNotAnAccountIsNamedFieldByField() {
        String skpd = TAHUN.skpd().toString();
        assertThat(assertProblem(
                                asAdmin(PATH, BARU.formatted("dua kata", "kata sandi panjang", skpd)),
                                422,
                                "isian-tidak-sah")
                        .path("field")
                        .asString())
                .isEqualTo("nama");
        assertThat(assertProblem(asAdmin(PATH, BARU.formatted("tuti", "pendek", skpd)), 422, "isian-tidak-sah")
                        .path("field")
                        .asString())
                .isEqualTo("sandi");
        assertThat(assertProblem(
                                asAdmin(PATH, BARU.formatted("tuti", "kata sandi panjang", "bukan kode")),
                                422,
                                "isian-tidak-sah")
                        .path("field")
                        .asString())
                .isEqualTo("skpd[0]");
        assertThat(accounts.status("tuti")).isEmpty();
        assertProblem(asAdmin(PATH + "/tidak-ada/buka-kunci", ""), 404, "pengguna-tidak-ada");
    }

    @Test
    void nobodyElseLooksAfterAccountsAndTheAdministratorNotAfterTheOwn() {
        for (Peran peran : Peran.values()) {
            if (peran != Peran.ADMIN) {
                assertProblem(api.get(peran, PATH), 403, "tidak-berwenang");
                assertProblem(api.send(peran, "POST", PATH + "/admin/buka-kunci", ""), 403, "tidak-berwenang");
            }
        }
        String shut = """
            {"namaTampil": "Admin", "peran": "ADMIN", "aktif": false, "skpd": []}\
            """;
        assertProblem(asAdmin(PATH + "/admin", shut, "If-Match", "\"0\""), 422, "akun-sendiri");
    }

    @Test
    void theOwnPasswordIsReplacedWithTheOldOneOnly() {
        String wrong = "{\"lama\": \"bukan ini\", \"baru\": \"kata sandi yang lain\"}";
        assertProblem(api.send(Peran.PENYETUJU, "POST", "/api/v1/sandi", wrong), 422, "sandi-lama-salah");
        String right = "{\"lama\": \"kata sandi yang panjang\", \"baru\": \"kata sandi yang lain\"}";
        assertThat(api.send(Peran.PENYETUJU, "POST", "/api/v1/sandi", right).statusCode())
                .isEqualTo(204);
        assertThat(api.send(Peran.PENYETUJU, "POST", "/api/v1/sandi", right).statusCode())
                .isEqualTo(401);
        accounts.replacePassword("penyetuju", "kata sandi yang panjang");
    }

    @Test
    void anAccountWritesForItsAgenciesOnly() {
        String pay = """
            {"skpd": "%s", "tahun": %d, "uraian": "Kertas", "bukti": {"jenis": "SP2D_LS", "nomor": "HAK/1", "tanggal": "2024-03-01"},
             "baris": [{"pos": "%s", "rekening": "%s", "sumberDana": "1.2.01", "jumlah": "10"}]}\
            """.formatted(TAHUN.skpd(), TAHUN.tahun(), POS, KERTAS);
        asAdmin(PATH + "/bendahara", BENDAHARA.formatted("\"1.01.0.00.0.00.01.0000\""), "If-Match", "\"0\"");
        assertThat(assertProblem(api.post("/api/v1/realisasi", pay), 403, "skpd-di-luar-wewenang")
                        .path("detail")
                        .asString())
                .contains(TAHUN.skpd().toString());

        asAdmin(PATH + "/bendahara", BENDAHARA.formatted("\"" + TAHUN.skpd() + "\""), "If-Match", "\"1\"");
        assertThat(api.post("/api/v1/realisasi", pay).statusCode()).isEqualTo(201);
    }
}
