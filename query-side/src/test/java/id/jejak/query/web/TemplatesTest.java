package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** Attributes that people read or hear. */
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(title|alt|placeholder|label|aria-label|value)=\"[^\"]*\"");

    /** The pages' policy lets no other run. */
    private static final Pattern SCRIPT_OF_OURS =
            Pattern.compile("<script defer th:src=\"@\\{/aset/[a-z-]+(\\.min)?\\.js}\"></script>");

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.\\-]+)[(}]");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextOfATemplateStandsInTheBundles(Path template) throws IOException {
        String html = Files.readString(template);

        assertThat(LETTER.matcher(TAG.matcher(html).replaceAll("")).results()).isEmpty();
        assertThat(SPOKEN.matcher(html).results()).isEmpty();
        assertThat(SCRIPT_OF_OURS.matcher(html).replaceAll("")).doesNotContain("style=", "<script", "onclick");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateIsInTheBundle(Path template) throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher key = KEY.matcher(Files.readString(template));
        while (key.find()) {
            used.add(key.group(1));
        }

        assertThat(keys("halaman.properties")).containsAll(used);
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("halaman_en.properties")).isEqualTo(keys("halaman.properties"));
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String bundle : List.of("halaman.properties", "halaman_en.properties")) {
            assertThat(bundle(bundle).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(bundle(bundle).stringPropertyNames());
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("pesan").resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
