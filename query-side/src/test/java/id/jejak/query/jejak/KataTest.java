package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.ledger.EventTypes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the ledger can hold, the trail says in words. */
class KataTest {

    @Test
    void everyEventHasATextInBothLanguages() throws IOException {
        List<String> keys = EventTypes.all().stream()
                .map(EventTypes::nameOf)
                .map("peristiwa."::concat)
                .toList();

        assertThat(bundle("halaman.properties").stringPropertyNames()).containsAll(keys);
        assertThat(bundle("halaman_en.properties").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everySubjectAndRelationHasATextInBothLanguages() throws IOException {
        List<String> keys = Stream.of(
                        Arrays.stream(Hal.values()).map(hal -> "hal." + hal),
                        Arrays.stream(Hubungan.values()).map(one -> "hubungan." + one),
                        Arrays.stream(Hubungan.values()).map(one -> "hubungan.oleh." + one))
                .flatMap(all -> all)
                .toList();

        assertThat(bundle("halaman.properties").stringPropertyNames()).containsAll(keys);
        assertThat(bundle("halaman_en.properties").stringPropertyNames()).containsAll(keys);
    }

    private static Properties bundle(String name) throws IOException {
        String file = "/pesan/" + name;
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(KataTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
