package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
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
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a coordinator does with a plan after the first morning: accept it, ring companies, and find it all there the next day. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(WhereThereIsABrowser.class)
class YearInBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9);

    private static final LocalDate MONDAY =
            SCHOOL.calendars().get(0).periods().get(0).to().with(TemporalAdjusters.previous(DayOfWeek.MONDAY));

    private Path data;
    private RunningJar application;
    private ChromeDriver browser;
    private String space;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(Browser.downloads(folder));
        application = RunningJar.start(data);
        browser = Browser.start(folder, true);
        Path file = folder.resolve("school.json");
        DatasetWriter.write(SCHOOL, file);
        open("/spaces");
        find("#file").sendKeys(file.toString());
        find("form[enctype] button").click();
        find("#time");
        space = Objects.requireNonNull(browser.getCurrentUrl())
                .substring(application.address().length());
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
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .isEmpty();
    }

    private void open(String path) {
        browser.get(application.address() + path);
    }

    private WebElement find(String selector) {
        return new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> driver.findElement(By.cssSelector(selector)));
    }

    private void waitForText(String text) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    /** A newer file in which two pupils stop earlier: one of them is taken over. */
    @Test
    @Order(0)
    void aNewerFileIsComparedAndTakenOverInPart(@TempDir Path folder) throws IOException {
        Accessibility judge = Accessibility.load();
        Path file = folder.resolve("nieuwer.json");
        List<Student> students = new ArrayList<>(SCHOOL.students());
        students.set(0, students.get(0).withStageUntil(LocalDate.of(2027, 5, 28)));
        students.set(1, students.get(1).withStageUntil(LocalDate.of(2027, 5, 28)));
        DatasetWriter.write(SCHOOL.withStudents(students), file);
        open(space + "/upload");
        find("#file").sendKeys(file.toString());
        find("form[enctype] button.btn-primary").click();
        waitForText("2 leerlingen gewijzigd");
        assertThat(judge.listBroken(browser)).isEmpty();
        find("#line-0").click();
        find("#make-title");
        find("button[name=make]").click();
        waitForText("Overgenomen.");
    }

    @Test
    @Order(1)
    void aPlanIsAProposalUntilItIsAccepted() {
        open(space + "/working-plan");
        waitForText("Er is nog geen werkplan");
        open(space);
        WebElement time = find("#time");
        time.clear();
        time.sendKeys("2");
        find("form.start button.btn-primary").click();
        waitForText("Als werkboek (Excel)");

        open(space + "/working-plan");
        find("a.btn-primary[href$='/accept']").click();
        waitForText("Aannemen als werkplan");
        find("main form[action$='/accept'] button.btn-primary").click();
        waitForText("Aangenomen: dit is nu het werkplan.");
    }

    @Test
    @Order(2)
    void aCompanyThatSaysYesIsAgreedAndTheNextDayItStillIs() throws Exception {
        open(space + "/calls");
        find("form.asked button[value='YES']").click();
        waitForText("Genoteerd");
        open(space + "/working-plan");
        waitForText(" afgesproken of vast");
        assertThat(find("main").getText()).doesNotContain(" 0 afgesproken of vast");

        application.stop();
        application = RunningJar.start(data);
        open(space + "/working-plan");
        waitForText(" afgesproken of vast");
        assertThat(find("main").getText()).doesNotContain(" 0 afgesproken of vast");
        open("/spaces");
        waitForText(SCHOOL.name());
    }

    /** The one company that the first pupil of the working plan is at, as a program hears it. */
    private String companyOfSomebody() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(application.address() + "/api" + space + "/working-plan"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher matcher = Pattern.compile("\"companyId\" ?: ?\"([^\"]+)\"").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }

    private void type(String selector, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", find(selector), value);
    }

    @Test
    @Order(3)
    void aCompanyRingsThatItStopsAndTheRestOfTheYearIsPlannedAgain() throws Exception {
        open(space + "/called/company?id=" + companyOfSomebody());
        type("#from", MONDAY.toString());
        find("#note").sendKeys("de baas stopt");
        find("form.block button.btn-primary").click();
        waitForText("Vastgelegd.");

        open(space + "/replan");
        waitForText("Wat er is gebeurd");
        find("main section ul li");
        type("#asOf", MONDAY.toString());
        WebElement time = find("#time");
        time.clear();
        time.sendKeys("6");
        find("form button.btn-primary").click();
        waitForText("Wat er verandert");
        waitForText("Alles aannemen");
        browser.findElements(By.tagName("button")).stream()
                .filter(one -> one.getText().equals("Alles aannemen"))
                .findFirst()
                .orElseThrow()
                .click();
        waitForText("Aangenomen. Dit is nu het werkplan.");
    }

    /** A pupil is found by name, gets a class, and the list shows it. */
    @Test
    @Order(4)
    void aPupilGetsAnotherClass() {
        open(space + "/data");
        find("a[href$='/data/students']").click();
        String name = Objects.requireNonNull(SCHOOL.students().get(2).name());
        find("#q").sendKeys(name);
        waitForText("1 leerling");
        find("tbody a.name").click();
        find("#group").sendKeys("3q");
        find("form.block .actions button.btn-primary").click();
        waitForText("Bewaard.");
        open(space + "/data/students?q=3q");
        waitForText(name);
    }

    @Test
    @Order(5)
    void everyPageOfTheYearIsAccessibleAndFitsAPhone() throws IOException {
        Accessibility judge = Accessibility.load();
        String pupil = SCHOOL.students().get(0).id();
        List<String> pages = List.of(
                space,
                space + "/runs",
                space + "/working-plan",
                space + "/calls",
                space + "/board",
                space + "/papers",
                space + "/visits",
                space + "/map",
                space + "/called",
                space + "/replan",
                space + "/compare",
                space + "/history",
                space + "/upload",
                space + "/data",
                space + "/data/students",
                space + "/data/student",
                space + "/data/student?id=" + pupil,
                space + "/data/student/remove?id=" + pupil,
                space + "/data/supervisors",
                space + "/data/supervisor",
                space + "/erase",
                "/backup");
        for (String page : pages) {
            open(page);
            assertThat(judge.listBroken(browser)).as(page).isEmpty();
        }
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        for (String page : pages) {
            open(page);
            Number width = (Number) browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(Objects.requireNonNull(width).intValue()).as(page).isLessThanOrEqualTo(360);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    @Order(6)
    void theMapIsDrawnWithNothingFromElsewhere() {
        open(space + "/map");
        find("#map[data-drawn]");
        assertThat(browser.findElements(By.cssSelector("#map-failed[hidden]"))).hasSize(1);
        assertThat(browser.executeScript("return performance.getEntriesByType('resource')"
                        + ".filter((one) => !one.name.startsWith(location.origin)).length"))
                .isEqualTo(0L);
    }
}
