package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read stands in the bundles, not in scripts and not in Java; of templates {@link TemplatesTest} sees to it. */
class NoTextOutsideBundlesTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static");
    private static final Path JAVA = Path.of("src/main/java/id/jejak/query");
    private static final Path BUNDLES = Path.of("src/main/resources/pesan");

    /** The words by which a proposal's steps are kept in the trail, as the ledger names them. */
    private static final List<String> WORDS_OF_THE_LEDGER = List.of("CatatanUsulanRencana.java");

    /** What a data package says of its columns: a part of the data, which has one language, that of the official forms. */
    private static final List<String> WORDS_OF_THE_DATA = List.of("Deskriptor.java", "IsiPaket.java");

    /** Column headings that are read, in the words people's spreadsheets have. */
    private static final List<String> WORDS_THAT_ARE_READ = List.of("TempelanKonsep.java");

    private static final List<String> EXCEPT = Stream.of(WORDS_OF_THE_LEDGER, WORDS_OF_THE_DATA, WORDS_THAT_ARE_READ)
            .flatMap(List::stream)
            .toList();

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    /** A tag as code writes it, begun and not always ended. */
    private static final Pattern TAG = Pattern.compile("<[a-z]+( [a-z-]+=\\\\\"[\\w -]*(\\\\\")?)*>?");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("[;{}]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    /** What is said to programmers, rules for who may come in, patterns, SQL, and names of fonts and style classes. */
    private static final Pattern NOT_READ_BY_PEOPLE = Pattern.compile(
            "Exception\\(|log\\.|@PreAuthorize|Pattern|super\\(|\\b(AND|IN|OR|BETWEEN|SET|SELECT|FROM|WHERE|INSERT|DELETE|ORDER|JOIN|TABLE|COPY|UPDATE|UNION|COLLATE)\\b|position\\(|teks"
                    + " pendek|teks panjang|DejaVu|commodity IDR");

    private static final Pattern SCRIPT_LITERAL = Pattern.compile("'([^'\\n]*)'|\"([^\"\\n]*)\"|`([^`]*)`");
    private static final Pattern SELECTOR =
            Pattern.compile("(querySelector|querySelectorAll|closest|matches)\\([^)]*\\)|'use strict'");
    /** A text that is set where people read it. */
    private static final Pattern SHOWN =
            Pattern.compile("(textContent|innerText|innerHTML|title|placeholder|ariaLabel)\\s*=\\s*['\"`]\\s*\\p{L}");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> bundles() throws IOException {
        return files(BUNDLES, ".properties");
    }

    /** Of two texts of one key the first is lost without a word. */
    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysEachKeyOnce(Path bundle) throws IOException {
        assertThat(Files.readAllLines(bundle).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    static List<Path> scripts() throws IOException {
        return files(SCRIPTS, ".js");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasNoTextOfItsOwn(Path script) throws IOException {
        String code = SELECTOR.matcher(COMMENT.matcher(Files.readString(script)).replaceAll(""))
                .replaceAll("");

        assertThat(SCRIPT_LITERAL.matcher(code).results().map(MatchResult::group))
                .noneMatch(literal -> WORDS.matcher(literal).find());
        assertThat(SHOWN.matcher(code).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void noClassHasASentenceForPeople() throws IOException {
        List<String> found = files(JAVA, ".java").stream()
                .filter(file -> !EXCEPT.contains(name(file)))
                .flatMap(NoTextOutsideBundlesTest::sentences)
                .toList();

        assertThat(found).isEmpty();
    }

    /** So that the test cannot become blind. */
    @Test
    void aSentenceInAPageIsFound() {
        assertThat(sentences("Page.java", "page.addObject(\"judul\", \"Daftar semua realisasi\");"))
                .containsExactly("Page.java: Daftar semua realisasi");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<String> sentences(Path file) {
        try {
            return sentences(name(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sentences(String name, String source) {
        String code = TEXT_BLOCK.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("\"\"");
        return STATEMENT
                .splitAsStream(code)
                .filter(statement -> !NOT_READ_BY_PEOPLE.matcher(statement).find())
                .flatMap(statement -> LITERAL.matcher(statement).results())
                .map(literal -> literal.group(1))
                .filter(text -> !TAG.matcher(text).matches())
                .filter(text -> WORDS.matcher(text).find())
                .map(text -> name + ": " + text);
    }
}
