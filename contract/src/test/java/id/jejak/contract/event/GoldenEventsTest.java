package id.jejak.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.ledger.LedgerSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events as they lie in ledgers out there: {@code events/<name>/<revision>.json}, or {@code
 * <revision>-<example>.json} for more of the same kind. These files are never changed: a new revision gets new ones.
 */
class GoldenEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LedgerSerializer serializer = LedgerSerializer.create();

    record Golden(String name, String file, String json) {

        String revision() {
            return file.replaceFirst("(-.*)?\\.json$", "");
        }

        @Override
        public String toString() {
            return name + "/" + file;
        }
    }

    static List<Golden> goldens() {
        Path events = directory();
        try (Stream<Path> files = Files.walk(events)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Golden(
                            events.relativize(file).getName(0).toString(),
                            file.getFileName().toString(),
                            text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Class<?>> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasAGoldenFileOfItsCurrentRevision(Class<?> event) {
        assertThat(directory().resolve(EventTypes.nameOf(event)).resolve(revisionOf(event) + ".json"))
                .isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isReadAndWrittenAgainByteForByte(Golden golden) {
        Object event = read(golden, golden.json);

        SerializedObject<String> written = serializer.serialize(event, String.class);
        Golden now = current(golden, event.getClass());
        assertThat(written.getData()).isEqualTo(now.json);
        assertThat(written.getType().getName()).isEqualTo(golden.name);
        assertThat(written.getType().getRevision()).isEqualTo(now.revision());
        assertThat(read(golden, written.getData())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isNotReadWithoutAnyOneOfItsFields(Golden golden) {
        refusesEvery(golden, ObjectNode::remove);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isNotReadWithNullInPlaceOfAnyValue(Golden golden) {
        refusesEvery(golden, ObjectNode::putNull);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isNotReadWithAnyFieldOfAnotherType(Golden golden) {
        refusesEvery(golden, (object, field) -> object.put(field, true));
    }

    /** No float has a way in, and no constant is named by its place in a list. */
    @ParameterizedTest
    @MethodSource("goldens")
    void isNotReadWithANumberInPlaceOfAnyText(Golden golden) {
        refusesEvery(golden, (object, field) -> {
            JsonNode value = object.get(field);
            if (value.isString()) {
                object.put(field, 1);
            } else {
                object.put(field, 1.5);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isNotReadWithAnyFieldMore(Golden golden) {
        int objects = objects(JSON.readTree(golden.json)).size();
        for (int i = 0; i < objects; i++) {
            JsonNode changed = JSON.readTree(golden.json);
            objects(changed).get(i).put("tambahan", "1");

            assertRefused(golden, changed);
        }
        assertThat(objects).isPositive();
    }

    /** Makes the change at each field in turn; at the years of a table only where a year keeps a value. */
    private void refusesEvery(Golden golden, BiConsumer<ObjectNode, String> change) {
        int refused = 0;
        int objects = objects(JSON.readTree(golden.json)).size();
        for (int i = 0; i < objects; i++) {
            ObjectNode original = objects(JSON.readTree(golden.json)).get(i);
            for (String field : List.copyOf(original.propertyNames())) {
                JsonNode changed = JSON.readTree(golden.json);
                ObjectNode object = objects(changed).get(i);
                change.accept(object, field);
                boolean aYearLess = field.matches("\\d{4}") && !object.has(field);
                if (!aYearLess) {
                    assertRefused(golden, changed);
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private void assertRefused(Golden golden, JsonNode changed) {
        assertThatThrownBy(() -> read(golden, changed.toString()))
                .as(changed.toString())
                .isInstanceOf(SerializationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anggaran.pagu-forgotten", "java.util.ArrayList", "id.jejak.contract.event.AnggaranEvent", ""})
    void anUnknownNameIsRefusedAndSaid(String name) {
        assertThatThrownBy(() -> serializer.deserialize(stored(name, "1", "{}")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("unknown type: " + name);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void anotherRevisionIsRefusedAndSaid(Golden golden) {
        assertThatThrownBy(() -> serializer.deserialize(stored(golden.name, "999", golden.json)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(golden.name)
                .hasMessageContaining("revision 999");
    }

    @Test
    void theNamesAreUnique() {
        assertThat(EventTypes.all())
                .extracting(EventTypes::nameOf)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("events")
    void aNameStartsWithTheAggregateAndIsLowerCase(Class<?> event) {
        String aggregate = Objects.requireNonNull(event.getEnclosingClass())
                .getSimpleName()
                .replaceFirst("Event$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);

        assertThat(EventTypes.nameOf(event))
                .startsWith(aggregate + ".")
                .matches("[a-z]+(-[a-z]+)*\\.[a-z][a-z0-9]*(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsARecordWithARevision(Class<?> event) {
        assertThat(event).isRecord();
        assertThat(revisionOf(event)).matches("[1-9]\\d*");
    }

    @Test
    void whatARequestSaysOfItselfIsReadAsItWasWritten() {
        MetaData metaData = new Permintaan(
                        "bendahara", "OPERATOR", "0190f8c2-7f1e", "Salah ketik \"nol\", lihat SP2D ½")
                .metaData()
                .and(Permintaan.DOKUMEN, "DPA CONTOH 1/2022");

        SerializedObject<String> written = serializer.serialize(metaData, String.class);

        MetaData read = serializer.deserialize(written);
        assertThat(read).isEqualTo(metaData);
        assertThat(JSON.readTree(written.getData())).isEqualTo(JSON.readTree("""
                {"pelaku": "bendahara", "peran": "OPERATOR", "permintaan": "0190f8c2-7f1e",
                 "alasan": "Salah ketik \\"nol\\", lihat SP2D ½", "dokumen": "DPA CONTOH 1/2022"}"""));
    }

    /** What it is once an upcaster has brought it into today's shape: the file of that revision, else itself. */
    private static Golden current(Golden golden, Class<?> event) {
        String file = golden.file.replaceFirst("^" + golden.revision(), revisionOf(event));
        return new Golden(
                golden.name, file, text(directory().resolve(golden.name).resolve(file)));
    }

    private Object read(Golden golden, String json) {
        return serializer.deserialize(stored(golden.name, golden.revision(), json));
    }

    private static SerializedObject<String> stored(String name, String revision, String json) {
        return new SimpleSerializedObject<>(json, String.class, name, revision);
    }

    private static String revisionOf(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(Revision.class), () -> event + " has no @Revision")
                .value();
    }

    /** This object and all below it, in a fixed order. */
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static Path directory() {
        try {
            return Path.of(Objects.requireNonNull(GoldenEventsTest.class.getResource("/events"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the newline that ends the file. */
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("\n$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
