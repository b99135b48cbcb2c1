package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever reads the ledger through one cursor understands it as Axon's stream does, which it passes by. */
class LedgerReaderTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "events");

    private final DataSource connections = TestDatabase.fresh().command();
    private final JdbcTemplate jdbc = new JdbcTemplate(connections);

    @Test
    void everyStoredEventOfEveryRevisionIsReadAsTheStoreReadsIt() throws IOException {
        appendGoldens();

        List<TrackedEventMessage<?>> read = new ArrayList<>();
        new LedgerReader(connections).read(0, Long.MAX_VALUE, read::add);

        LedgerStorageEngine engine = LedgerStorageEngine.on(connections);
        // A transaction of the server's own, as of a vacuum, holds the watermark for a moment.
        await().until(() -> engine.watermark() == read.size());
        try (Stream<? extends TrackedEventMessage<?>> stored = engine.readEvents(null, false)) {
            assertThat(read.stream().map(LedgerReaderTest::all).toList())
                    .isEqualTo(stored.map(LedgerReaderTest::all).toList())
                    .hasSizeGreaterThanOrEqualTo(EventTypes.all().size());
        }
    }

    private static List<Object> all(TrackedEventMessage<?> event) {
        DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
        return List.of(
                event.trackingToken(),
                event.getIdentifier(),
                domain.getType(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                event.getPayloadType(),
                event.getPayload(),
                event.getMetaData(),
                event.getTimestamp());
    }

    private void appendGoldens() throws IOException {
        SerializedObject<String> metadata = LedgerSerializer.create()
                .serialize(MetaData.with(Permintaan.ALASAN, "Perbaikan — “uji”"), String.class);
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jdbc.update(
                        LedgerStorageEngine.insert(1).replace(" RETURNING position", ""),
                        UUID.randomUUID(),
                        "Uji",
                        file.toString(),
                        0,
                        GOLDEN.relativize(file).getName(0).toString(),
                        file.getFileName().toString().replaceFirst("(-.*)?\\.json$", ""),
                        Files.readString(file),
                        metadata.getData());
            }
        }
    }
}
