package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a coordinator does on the first morning, in a real browser against the jar as it is shipped. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(WhereThereIsABrowser.class)
class PagesInBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9);

    private Path folder;

    private RunningJar application;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        Files.createDirectories(Browser.downloads(folder));
        application = RunningJar.start();
        browser = Browser.start(folder, true);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        if (application != null) {
            application.stop();
        }
    }

    /** The browser notes what the content policy kept out and what was not found. */
    @AfterEach
    void nothingWentWrongInTheBrowser() {
        List<LogEntry> errors = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .toList();
        assertThat(errors).isEmpty();
    }

    private void open(String path) {
        browser.get(application.address() + path);
    }

    /** Part of a page may be replaced while it is looked at. */
    private FluentWait<WebDriver> waiting() {
        return new WebDriverWait(browser, PATIENCE).ignoring(StaleElementReferenceException.class);
    }

    private WebElement find(String selector) {
        return waiting().until(driver -> driver.findElement(By.cssSelector(selector)));
    }

    private void waitForText(String text) {
        waiting()
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    private void upload(Path file) {
        open("/spaces");
        find("#file").sendKeys(file.toString());
        find("form[enctype] button").click();
    }

    private Path schoolFile() throws IOException {
        Path file = folder.resolve("mijn school.json");
        DatasetWriter.write(SCHOOL, file);
        return file;
    }

    private void startRun(int seconds) {
        WebElement time = find("#time");
        time.clear();
        time.sendKeys(String.valueOf(seconds));
        find("form.start button").click();
    }

    @Test
    @Order(1)
    void theFirstPageShowsTheExampleBeingPlannedAndThenItsPlan() {
        open("/");
        waitForText("Als werkboek (Excel)");
        assertThat(find("h2").getText()).startsWith("school-1, voorstel 1");
        assertThat(find("main").getText()).contains("verzoeken geplaatst");
    }

    @Test
    @Order(2)
    void anUploadedDatasetIsPlannedAndItsPlanDownloaded() throws Exception {
        upload(schoolFile());
        waitForText("Bevindingen");
        startRun(2);
        waitForText("Het beste plan tot nu toe blijft bewaard.");
        waitForText("Als werkboek (Excel)");
        open(planAddress());
        waitForText("Geen harde regel gebroken");
        assertThat(browser.findElements(By.cssSelector(".table-plan tbody")))
                .hasSize(SCHOOL.students().size());

        find(".more summary").click();
        find("a[href$='/file']").click();
        Plan plan = readDownload();
        assertThat(plan.cost()).isEqualTo(PlanChecker.check(SCHOOL, plan).cost());
        assertThat(Objects.requireNonNull(plan.cost()).hard()).isZero();
    }

    private Plan readDownload() throws IOException {
        Path file = new WebDriverWait(browser, PATIENCE).until(driver -> {
            try (Stream<Path> files = Files.list(Browser.downloads(folder))) {
                return files.filter(one -> one.toString().endsWith(".json"))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file))) {
            PlanLoadResult result = PlanLoader.load(in, SCHOOL);
            assertThat(result.findings()).isEmpty();
            return ((PlanLoadResult.Loaded) result).plan();
        }
    }

    @Test
    @Order(3)
    void aBrokenFileIsRefusedWithAllThatIsWrong() throws IOException {
        Path file = folder.resolve("kapot.json");
        Files.write(file, "{\"format\": \"leerplaats-dataset/1\", \"pupils\": []}".getBytes(StandardCharsets.UTF_8));
        upload(file);
        waitForText("kapot.json is niet geopend");
        assertThat(browser.findElements(By.cssSelector(".finding-error"))).hasSizeGreaterThan(5);
    }

    @Test
    @Order(4)
    void aSearchNarrowsThePlanDownWithoutANewPage() {
        open("/plans");
        find("th a[href^='/plans/']").click();
        waitForText("van 20");
        browser.executeScript("window.samePage = true");
        String name = Objects.requireNonNull(SCHOOL.students().get(4).name());
        find("#q").sendKeys(name);
        waitForText("Leerling 1 tot en met 1 van 1");
        assertThat(browser.executeScript("return window.samePage")).isEqualTo(true);
        assertThat(browser.getCurrentUrl()).contains("q=");
    }

    @Test
    @Order(5)
    void aRunIsStoppedAndItsPlanStays() {
        open(datasetAddress());
        startRun(600);
        waitForText("Kosten: ongemak");
        find("#run-stop").click();
        waitForText("eerder gestopt");
    }

    @Test
    @Order(6)
    void theLanguageIsSwitchedAndStays() {
        open("/spaces");
        find(".languages a[lang='en']").click();
        waitForText("Go on with");
        open("/plans");
        waitForText("Plans made");
        assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
        find(".languages a[lang='nl']").click();
        waitForText("Gemaakte plannen");
    }

    @Test
    @Order(7)
    void theKeyboardComesFirstToTheContent() {
        open("/plans");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement focused = browser.switchTo().activeElement();
        assertThat(focused.getDomAttribute("class")).isEqualTo("skip-link");
        assertThat(focused.isDisplayed()).isTrue();
        focused.sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("content");
    }

    @Test
    @Order(8)
    void noPageIsWiderThanAPhone() {
        browser.manage().window().setSize(new Dimension(500, 800));
        String plan = planAddress();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        List<String> paths =
                new ArrayList<>(List.of("/", "/spaces", "/plans", "/help", plan, plan + "/companies", plan + "/cost"));
        paths.addAll(reasonAddresses(plan));
        paths.addAll(List.of(plan + "/fair", plan + "/scarce", plan + "/fragile"));
        for (String path : paths) {
            open(path);
            Number width = (Number) browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(Objects.requireNonNull(width).intValue()).as(path).isLessThanOrEqualTo(360);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    @Order(9)
    void everyPageIsAccessibleAsFarAsAProgramCanTell() throws IOException {
        Accessibility judge = Accessibility.load();
        String plan = planAddress();
        List<String> paths = new ArrayList<>(List.of(
                "/", "/spaces", datasetAddress(), "/plans", "/help", plan, plan + "/companies", plan + "/cost"));
        paths.addAll(reasonAddresses(plan));
        paths.addAll(List.of(plan + "/fair", plan + "/scarce", plan + "/fragile"));
        for (String path : paths) {
            open(path);
            assertThat(judge.listBroken(browser)).as(path).isEmpty();
        }
        upload(Files.write(folder.resolve("leeg.json"), "{}".getBytes(StandardCharsets.UTF_8)));
        waitForText("leeg.json is niet geopend");
        assertThat(judge.listBroken(browser)).as("a refused file").isEmpty();
        open(datasetAddress());
        startRun(600);
        waitForText("Kosten: ongemak");
        assertThat(judge.listBroken(browser)).as("a run").isEmpty();
        find("#run-stop").click();
        waitForText("eerder gestopt");
    }

    private String datasetAddress() {
        open("/spaces");
        return Objects.requireNonNull(find("th a[href^='/spaces/']").getDomAttribute("href"));
    }

    private String planAddress() {
        open("/plans");
        return Objects.requireNonNull(find("th a[href^='/plans/']").getDomAttribute("href"));
    }

    /** The pages of the first student and the first company of a plan, with their reasons. */
    private List<String> reasonAddresses(String plan) {
        open(plan);
        String student = Objects.requireNonNull(find(".table-plan th a").getDomAttribute("href"));
        String company = Objects.requireNonNull(find(".table-plan td a").getDomAttribute("href"));
        return List.of(student + "&reasons=true", company + "&reasons=true");
    }

    @Test
    @Order(11)
    void theReasonsOfAStudentComeByThemselvesAndAPairIsAskedAbout() {
        open(planAddress());
        find(".table-plan th a").click();
        waitForText("Wat deze leerling in het plan kost");
        waiting()
                .until(driver ->
                        driver.findElements(By.cssSelector("#reasons h3")).size() > 0);
        browser.executeScript("window.samePage = true");
        find("main .filter button").click();
        waiting()
                .until(driver -> driver.findElements(By.cssSelector("#pair li")).size() > 0);
        assertThat(browser.executeScript("return window.samePage")).isEqualTo(true);
    }

    /** It is there after a while without a new page, and a screen reader hears that it is being worked out. */
    @Test
    @Order(12)
    void whatIsScarceAndFragileComesByItself() throws IOException {
        Accessibility judge = Accessibility.load();
        String plan = planAddress();
        for (String path : List.of("/scarce", "/fragile")) {
            open(plan + path);
            waiting()
                    .until(driver ->
                            !driver.findElements(By.cssSelector("#told h2")).isEmpty());
            assertThat(find("#working-status").getText()).isEmpty();
            assertThat(judge.listBroken(browser)).as(path).isEmpty();
        }
    }

    @Test
    @Order(10)
    void withoutAScriptARunIsWatchedAllTheSame() throws IOException {
        Path other = Files.createDirectories(folder.resolve("no-script"));
        Files.createDirectories(Browser.downloads(other));
        ChromeDriver plain = Browser.start(other, false);
        try {
            plain.get(application.address() + "/spaces");
            plain.findElement(By.cssSelector("th a[href^='/spaces/']")).click();
            WebElement time = plain.findElement(By.id("time"));
            time.clear();
            time.sendKeys("2");
            plain.findElement(By.cssSelector("form.start button")).click();
            new WebDriverWait(plain, PATIENCE)
                    .until(driver ->
                            Objects.requireNonNull(driver.getCurrentUrl()).contains("/plans/"));
        } finally {
            plain.quit();
        }
    }
}
