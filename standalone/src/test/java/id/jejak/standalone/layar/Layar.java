package id.jejak.standalone.layar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import id.jejak.standalone.DemoServer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium before the demo. A test that needs one is skipped where none is installed. */
final class Layar implements AutoCloseable {

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

    private final Playwright playwright;
    private final Browser browser;

    private Layar(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    }

    /** Opens it, or skips the test. */
    static Layar open() {
        Optional<Path> chromium = find();
        assumeTrue(chromium.isPresent(), "Skipped: no Chromium in PATH; Debian's package is chromium");
        return new Layar(chromium.orElseThrow());
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
        return browser.newContext(new NewContextOptions()
                        .setBaseURL(DemoServer.running().address())
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }

    /** The home page of somebody who has signed in by the form. */
    Page signedIn(String user, String language, int width, boolean scripts) {
        Page page = page(width, scripts);
        page.navigate("/login?lang=" + language);
        page.fill("#username", user);
        page.fill("#password", user + "-binjai-demo");
        page.getByRole(AriaRole.MAIN).locator("button").first().click();
        page.waitForURL("**/");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
