package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail as it grows, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LangsungTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PATH = "/api/v1/jejak/langsung";

    /** As many as the tests need before the last one, which fills it up. */
    private static final int ROOM = 4;

    private static RunningQuerySide query;

    private final List<Listener> listeners = new ArrayList<>();
    private int last;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start("--jejak.jejak-langsung.pendengar=" + ROOM);
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @BeforeEach
    void seed() {
        last = (int) query.appendOnly(Events.pagu(SKPD, 2020, "5.2.1", 100), Events.realisasi(SKPD, 2020, "5.2.1", 40));
        query.append(Events.realisasi(SKPD, 2020, "5.2.1", 1));
        last++;
    }

    @AfterEach
    void close() {
        listeners.forEach(Listener::close);
    }

    @Test
    @Order(1)
    void itGoesOnWhereTheListenerWasAndSendsWhatComes() {
        Listener anew = listen("?dari=" + (last - 2));
        Listener again = listen("?dari=0", "Last-Event-ID", Integer.toString(last - 1));
        await().until(() ->
                anew.ids().equals(List.of(last - 1, last)) && again.ids().equals(List.of(last)));

        query.append(Events.realisasi(SKPD, 2020, "5.2.1", 2));

        await().until(() -> anew.ids().equals(List.of(last - 1, last, last + 1))
                && again.ids().equals(List.of(last, last + 1)));
        assertThat(anew.lines).contains("event:peristiwa");
        assertThat(anew.lines)
                .filteredOn(line -> line.startsWith("data:"))
                .last()
                .asString()
                .contains("\"posisi\":" + (last + 1), "\"nilai\":\"2\"");
    }

    @Test
    @Order(2)
    void itSendsOnlyWhatIsAskedForAndStartsWithWhatComes() {
        Listener only = listen("?hal=REALISASI");
        query.append(Events.pagu(SKPD, 2021, "5.1.01", 7), Events.realisasi(SKPD, 2021, "5.1.01", 5));

        await().until(() -> only.ids().equals(List.of(last + 2)));
    }

    @Test
    @Order(3)
    void anEventThatCommitsLateComesBeforeTheLaterOnes() {
        Listener listener = listen("?dari=" + last);
        DataSource connections = query.database().command();
        LedgerStorageEngine engine = LedgerStorageEngine.on(connections);
        new TransactionTemplate(new JdbcTransactionManager(connections)).executeWithoutResult(open -> {
            engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                    "Uji", UUID.randomUUID().toString(), 0, Events.realisasi(SKPD, 2020, "5.2.1", 1))));
            CompletableFuture.runAsync(() -> query.appendOnly(Events.realisasi(SKPD, 2020, "5.2.1", 2)))
                    .join();
            assertThat(listener.ids()).isEmpty();
        });

        await().until(() -> listener.ids().equals(List.of(last + 1, last + 2)));
    }

    @Test
    @Order(4)
    void thereIsRoomForSoManyListenersAndThoseWhoLeaveMakeRoom() {
        List<HttpResponse<Stream<String>>> answers = new ArrayList<>();
        do {
            answers.add(open("?dari=" + last));
        } while (answers.get(answers.size() - 1).statusCode() == 200 && answers.size() <= ROOM);
        HttpResponse<Stream<String>> refused = answers.get(answers.size() - 1);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        answers.forEach(answer -> answer.body().close());
        await().until(() -> {
            // They are found out to be gone when something is sent to them.
            query.append(Events.realisasi(SKPD, 2020, "5.2.1", 1));
            HttpResponse<Stream<String>> answer = open("?dari=" + last);
            answer.body().close();
            return answer.statusCode() == 200;
        });
    }

    private Listener listen(String parameters, String... headers) {
        HttpResponse<Stream<String>> answer = open(parameters, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Listener listener = new Listener(answer.body());
        listeners.add(listener);
        return listener;
    }

    private HttpResponse<Stream<String>> open(String parameters, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(query.address(PATH + parameters))
                .header("Authorization", Browser.basic("inspektur"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient()
                .sendAsync(request.build(), BodyHandlers.ofLines())
                .join();
    }

    /** Somebody who listens. */
    private static final class Listener {

        private final Stream<String> body;
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Listener(Stream<String> body) {
            this.body = body;
            Thread reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try {
                body.forEach(lines::add);
            } catch (UncheckedIOException e) {
                lines.add("closed");
            }
        }

        List<Integer> ids() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> Integer.valueOf(line.substring("id:".length())))
                    .toList();
        }

        void close() {
            body.close();
        }
    }
}
