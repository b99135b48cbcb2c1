package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandDesk;
import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same request under the same key, once and many times, at one process and at two. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyApiTest {

    private static final String PATH = "/api/v1/realisasi";
    private static final String KEY = "Idempotency-Key";
    private static final int COPIES = 100;

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final CommandProcess otherProcess = CommandProcess.on(database);
    private final Api api = Api.of(process, database);
    private final Api otherApi = api.at(otherProcess);

    @BeforeAll
    void addCeilings() {
        process.send(dpa(pagu(POS, GAJI, 1_000_000)));
    }

    @AfterAll
    void stop() {
        otherProcess.close();
        process.close();
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        HttpResponse<String> first = api.post(PATH, payment("A", "10"), KEY, "a");
        HttpResponse<String> second = otherApi.post(PATH, payment("A", "10"), KEY, "a");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anAnswerThatNothingWasPostedIsGivenAgainToo() {
        api.post(PATH, payment("B", "10"));

        HttpResponse<String> first = api.post(PATH, payment("B", "10"), KEY, "b");
        HttpResponse<String> second = api.post(PATH, payment("B", "10"), KEY, "b");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("{\"posisi\":null}");
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        api.post(PATH, payment("C", "10"), KEY, "c");

        var problem = assertProblem(api.post(PATH, payment("C2", "10"), KEY, "c"), 422, "kunci-terpakai");

        assertThat(problem.path("field").asString()).isEqualTo(KEY);
        assertThat(ledger.value("count(*) FILTER (WHERE payload->'bukti'->>'nomor' = 'C2')"))
                .isEqualTo("0");
        assertProblem(api.post(PATH, payment("C", "10") + " ", KEY, "c"), 422, "kunci-terpakai");
    }

    @Test
    void aKeyBelongsToAnAccount() {
        new JdbcTemplate(database.owner())
                .update(
                        "INSERT INTO ledger.idempotency_key (account, key, fingerprint, answer) VALUES (?, ?, ?, ?)",
                        "somebody",
                        "d",
                        "0".repeat(64),
                        "4711");

        assertThat(api.post(PATH, payment("D", "10"), KEY, "d").statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        assertProblem(api.post(PATH, payment("E", "9000000"), KEY, "e"), 422, "melebihi-pagu");
        assertProblem(api.post(PATH, payment("E", "9000000"), KEY, "e"), 422, "melebihi-pagu");

        assertThat(api.post(PATH, payment("E", "10"), KEY, "e").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void aKeyIsVisibleAscii(String key) {
        assertProblem(api.post(PATH, payment("F", "10"), KEY, key), 422, "kunci-tidak-sah");
        assertProblem(api.post(PATH, payment("F", "10"), KEY, "k".repeat(201)), 422, "kunci-tidak-sah");
    }

    @Test
    void aHundredCopiesAtOnceGiveOneEventAndOneAnswer() throws Exception {
        IdempotencyKey key = new IdempotencyKey("budi", "g", "0".repeat(64));

        List<Receipt> answers = atOnce(i -> sends(i, belanja("G", realisasi(POS, GAJI, 10)), Optional.of(key)));

        assertThat(answers).hasSize(COPIES).containsOnly(answers.get(0));
        assertThat(answers.get(0).position()).isPresent();
        assertThat(posted("G")).isEqualTo("1");
    }

    @Test
    void aHundredCopiesWithoutAKeyGiveOneEventToo() throws Exception {
        List<Receipt> answers = atOnce(i -> sends(i, belanja("H", realisasi(POS, GAJI, 10)), Optional.empty()));

        assertThat(answers).filteredOn(answer -> answer.position().isPresent()).hasSize(1);
        assertThat(answers).hasSize(COPIES);
        assertThat(posted("H")).isEqualTo("1");
    }

    @Test
    void ofAHundredRequestsUnderOneKeyAtOnceOneIsCarriedOut() throws Exception {
        List<Optional<Refusal.Reason>> answers = atOnce(i -> {
            IdempotencyKey key = new IdempotencyKey("budi", "k", "%064d".formatted(i));
            try {
                sends(i, belanja("K/" + i, realisasi(POS, GAJI, 10)), Optional.of(key));
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal.reason());
            }
        });

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(Optional::isPresent).containsOnly(Optional.of(Refusal.Reason.KUNCI_TERPAKAI));
        assertThat(ledger.value("count(*) FILTER (WHERE payload->'bukti'->>'nomor' LIKE 'K/%')"))
                .isEqualTo("1");
    }

    @Test
    void whatTakesTooLongIsInProgress() {
        DataSource held = database.command();
        HttpResponse<String> answer =
                Objects.requireNonNull(new TransactionTemplate(new DataSourceTransactionManager(held))
                        .execute(holding -> {
                            new JdbcTemplate(held)
                                    .queryForObject(
                                            "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 4202))",
                                            Boolean.class,
                                            "bendahara\ni");
                            return api.post(PATH, payment("I", "10"), KEY, "i");
                        }));

        assertProblem(answer, 409, "sedang-diproses");
        assertThat(api.post(PATH, payment("I", "10"), KEY, "i").statusCode()).isEqualTo(201);
    }

    @Test
    void theKeyIsKeptInTheTransactionOfItsEvents() {
        api.post(PATH, payment("J", "10"), KEY, "j");

        assertThat(ledger.list("SELECT (k.xmin = e.xmin)::text FROM ledger.idempotency_key k JOIN ledger.event e"
                        + " ON e.position = k.answer::bigint WHERE k.key = 'j'"))
                .containsExactly("true");
    }

    private String posted(String nomor) {
        return ledger.value("count(*) FILTER (WHERE type = 'anggaran.realisasi-posted' AND"
                + " payload->'bukti'->>'nomor' = '" + nomor + "')");
    }

    private interface Request<T> {
        T send(int i) throws Exception;
    }

    private static <T> List<T> atOnce(Request<T> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COPIES);
        try {
            List<Callable<T>> all = IntStream.range(0, COPIES)
                    .<Callable<T>>mapToObj(i -> () -> request.send(i))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** At the desks of both processes: a hundred sign-ins over HTTP would measure the hashing of passwords. */
    private Receipt sends(int i, PostRealisasi command, Optional<IdempotencyKey> key) {
        return (i % 2 == 0 ? process : otherProcess)
                .bean(CommandDesk.class)
                .send(new Permintaan("budi", "BENDAHARA", "permintaan-" + i, "uji", key, Set.of()), command);
    }

    private static String payment(String nomor, String jumlah) {
        return """
                {"skpd": "2.08.2.13.0.00.01.0000", "tahun": 2024,
                 "bukti": {"jenis": "SP2D_LS", "nomor": "%s", "tanggal": "2024-03-15"},
                 "uraian": "Gaji", "alasan": "uji",
                 "baris": [{"pos": "2.08.01.2.02.01", "rekening": "5.1.01.01.01.0001", "sumberDana": "1.2.01",
                  "jumlah": "%s"}]}""".formatted(nomor, jumlah);
    }
}
