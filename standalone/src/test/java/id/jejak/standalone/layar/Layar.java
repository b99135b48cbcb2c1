package id.jejak.standalone.layar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import id.jejak.standalone.DemoServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium before the demo, started once for all tests of this JVM. A test that needs one is skipped where none is
 * installed.
 */
final class Layar implements AutoCloseable {

    private static @Nullable Layar running;

    static final int LAPTOP = 1280;
    static final int PHONE = 390;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 900;

    private final Browser browser;

    private Layar(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    }

    /** Opens it where it is not open yet, or skips the test. */
    static synchronized Layar open() {
        Optional<Path> chromium = find();
        assumeTrue(chromium.isPresent(), "Skipped: no Chromium in PATH; Debian's package is chromium");
        if (running == null) {
            running = new Layar(chromium.orElseThrow());
        }
        return running;
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> directories(path).map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> directories(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of);
    }

    /** An empty page of a browser that nobody has used, whose addresses are the demo's. */
    Page page(int width, boolean scripts) {
        return page(options(width).setServiceWorkers(ServiceWorkerPolicy.BLOCK).setJavaScriptEnabled(scripts));
    }

    /** The same on a laptop, at the name of this machine instead of its address: browsers know no passkeys of an address. */
    Page pageOfLocalhost() {
        return page(options(LAPTOP)
                .setBaseURL(DemoServer.running().address().replace("127.0.0.1", "localhost"))
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    private static NewContextOptions options(int width) {
        return new NewContextOptions()
                .setBaseURL(DemoServer.running().address())
                .setViewportSize(width, HEIGHT);
    }

    private Page page(NewContextOptions options) {
        return browser.newContext(options).newPage();
    }

    /** The home page of somebody who has signed in by the form. */
    Page signedIn(String user, String language, int width, boolean scripts) {
        return signedIn(user, language, page(width, scripts));
    }

    /** The same on a laptop, in a browser that lets the page show a notice where the server is out of reach. */
    Page signedInWithWorkers(String user, String language) {
        return signedIn(user, language, page(options(LAPTOP)));
    }

    static Page signedIn(String user, String language, Page page) {
        page.navigate("/login?lang=" + language);
        page.fill("#username", user);
        page.fill("#password", user + "-binjai-demo");
        page.getByRole(AriaRole.MAIN).locator("button").first().click();
        page.waitForURL("**/");
        return page;
    }

    /** What is printed of a page, as a reader of the paper finds it. */
    static String printed(Page page) {
        return text(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    /** The words of a PDF, wherever its lines break. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what its tests opened; Chromium itself ends with this JVM. */
    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
