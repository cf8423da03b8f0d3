package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One application and one browser, which all tests of the pages share: starting them takes longer than most tests. The application starts
 * on an empty folder, and has the example that it plans then.
 */
final class Session implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PHONE = 360;

    private final Path folder;
    private final Path data;
    private final Accessibility judge;
    private final ChromeDriver browser;
    private final String firstPage;
    private final String examplePlan;
    private RunningJar application;

    private Session(Path folder) throws IOException {
        this.folder = folder;
        this.data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(Browser.downloads(folder));
        judge = Accessibility.load();
        application = RunningJar.start(data);
        browser = Browser.start(folder, true);
        open("/");
        waitForText("Als werkboek (Excel)");
        firstPage = find("main").getText();
        examplePlan = Objects.requireNonNull(find("#to-plan").getDomAttribute("href"));
    }

    /** Starts both. */
    static Session start() {
        try {
            return new Session(Files.createTempDirectory("leerplaats"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.quit();
        try {
            application.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the first page said once the example was planned, before anybody did anything. */
    String firstPage() {
        return firstPage;
    }

    /** The path of the plan of that example. */
    String examplePlan() {
        return examplePlan;
    }

    ChromeDriver browser() {
        return browser;
    }

    /** The address of the application, without a slash at its end. */
    String address() {
        return application.address();
    }

    /** Stops the application and starts it again on the same data, at another address. */
    void restart() throws IOException, InterruptedException {
        application.stop();
        application = RunningJar.start(data);
    }

    /** Kills the application, as a power cut does, and starts it again on the same data, at another address. */
    void killAndRestart() throws IOException, InterruptedException {
        application.kill();
        application = RunningJar.start(data);
    }

    /** A file of this session with a dataset in it. */
    Path write(Dataset dataset, String name) {
        Path file = folder.resolve(name);
        try {
            DatasetWriter.write(dataset, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** A file of this session with a text in it. */
    Path write(String text, String name) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A new empty folder of this session. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** The first file of a kind that the browser has downloaded, once it is there. */
    Path download(String end) {
        return Objects.requireNonNull(waiting().until(driver -> {
            try (Stream<Path> files = Files.list(Browser.downloads(folder))) {
                return files.filter(one -> one.toString().endsWith(end))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    void open(String path) {
        browser.get(address() + path);
    }

    /** The path of the page in the browser. */
    String path() {
        return Objects.requireNonNull(browser.getCurrentUrl())
                .substring(address().length());
    }

    /** A page, or part of it, may be replaced while it is looked at; a browser has several errors for that, each of which the end of the patience tells. */
    FluentWait<WebDriver> waiting() {
        return new WebDriverWait(browser, PATIENCE, Duration.ofMillis(100)).ignoring(WebDriverException.class);
    }

    WebElement find(String selector) {
        return Objects.requireNonNull(waiting().until(driver -> driver.findElement(By.cssSelector(selector))));
    }

    List<WebElement> list(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    void waitForText(String text) {
        waiting()
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    void upload(Path file) {
        open("/spaces");
        find("#file").sendKeys(file.toString());
        find("form[enctype] button").click();
    }

    /** Starts a run from the page of a space. */
    void startRun(int seconds) {
        type("#time", String.valueOf(seconds));
        find("form.start button.btn-primary").click();
    }

    /** Clicks on the first element that a selector matches, once it is there. */
    void click(String selector) {
        find(selector).click();
    }

    /** Types into a field in which nothing stands, key by key. */
    void keys(String selector, String text) {
        find(selector).sendKeys(text);
    }

    /** Fills in a field, whatever stood in it. */
    void type(String selector, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", find(selector), value);
    }

    /** Opens pages, each of which has to be accessible as far as a program can tell, and no wider than a phone. */
    void checkPages(List<String> paths) {
        for (String path : paths) {
            open(path);
            checkPage(path);
        }
    }

    /** The page in the browser is accessible as far as a program can tell, and no wider than a phone. */
    void checkPage(String name) {
        assertThat(judge.listBroken(browser)).as(name).isEmpty();
        Number width = inWindow(PHONE, 740, true, () ->
                (Number) Objects.requireNonNull(browser.executeScript("return document.documentElement.scrollWidth")));
        assertThat(width.intValue()).as(name).isLessThanOrEqualTo(PHONE);
    }

    /** The top of the page in the browser as a picture (PNG), in a window of a size in pixels and without the bars of the window. */
    byte[] picture(int width, int height) {
        browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        try {
            return inWindow(width, height, false, () -> browser.getScreenshotAs(OutputType.BYTES));
        } finally {
            browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", false));
        }
    }

    /** Does something in a window of a size in pixels, as on a phone or as on a desk. */
    <T> T inWindow(int width, int height, boolean phone, Supplier<T> what) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        try {
            return what.get();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** The browser notes what the content policy kept out and what was not found. */
    List<LogEntry> errors() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .toList();
    }
}
