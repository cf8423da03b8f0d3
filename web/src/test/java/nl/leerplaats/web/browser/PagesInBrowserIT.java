package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a coordinator does on the first morning, in a real browser against the jar as it is shipped. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class PagesInBrowserIT {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9);

    private final Session session;

    PagesInBrowserIT(Session session) {
        this.session = session;
    }

    @Test
    @Order(1)
    void theFirstPageShowsTheExampleBeingPlannedAndThenItsPlan() {
        assertThat(session.firstPage()).contains("school-1, voorstel 1").contains("verzoeken geplaatst");
    }

    @Test
    @Order(2)
    void anUploadedDatasetIsPlannedAndItsPlanDownloaded() throws Exception {
        session.upload(session.write(SCHOOL, "mijn school.json"));
        session.waitForText("Bevindingen");
        session.startRun(2);
        session.waitForText("Het beste plan tot nu toe blijft bewaard.");
        session.waitForText("Als werkboek (Excel)");
        session.open(planAddress());
        session.waitForText("Geen harde regel gebroken");
        assertThat(session.browser().findElements(By.cssSelector(".table-plan tbody")))
                .hasSize(SCHOOL.students().size());

        session.find(".more summary").click();
        session.find("a[href$='/file']").click();
        Plan plan = readDownload();
        assertThat(plan.cost()).isEqualTo(PlanChecker.check(SCHOOL, plan).cost());
        assertThat(Objects.requireNonNull(plan.cost()).hard()).isZero();
    }

    private Plan readDownload() throws IOException {
        Path file = session.download(".json");
        try (InputStream in = Files.newInputStream(file)) {
            PlanLoadResult result = PlanLoader.load(in, SCHOOL);
            assertThat(result.findings()).isEmpty();
            return ((PlanLoadResult.Loaded) result).plan();
        }
    }

    @Test
    @Order(3)
    void aBrokenFileIsRefusedWithAllThatIsWrong() throws IOException {
        session.upload(session.write("{\"format\": \"leerplaats-dataset/1\", \"pupils\": []}", "kapot.json"));
        session.waitForText("kapot.json is niet geopend");
        assertThat(session.browser().findElements(By.cssSelector(".finding-error")))
                .hasSizeGreaterThan(5);
    }

    @Test
    @Order(4)
    void aSearchNarrowsThePlanDownWithoutANewPage() {
        session.open("/plans");
        session.find("th a[href^='/plans/']").click();
        session.waitForText("van 20");
        session.browser().executeScript("window.samePage = true");
        String name = Objects.requireNonNull(SCHOOL.students().get(4).name());
        session.find("#q").sendKeys(name);
        session.waitForText("Leerling 1 tot en met 1 van 1");
        assertThat(session.browser().executeScript("return window.samePage")).isEqualTo(true);
        assertThat(session.browser().getCurrentUrl()).contains("q=");
    }

    @Test
    @Order(5)
    void aRunIsStoppedAndItsPlanStays() {
        session.open(datasetAddress());
        session.startRun(600);
        session.waitForText("Kosten: ongemak");
        session.find("#run-stop").click();
        session.waitForText("eerder gestopt");
    }

    @Test
    @Order(6)
    void theLanguageIsSwitchedAndStays() {
        session.open("/spaces");
        session.find(".languages a[lang='en']").click();
        session.waitForText("Go on with");
        session.open("/plans");
        session.waitForText("Plans made");
        assertThat(session.find("html").getDomAttribute("lang")).isEqualTo("en");
        session.find(".languages a[lang='nl']").click();
        session.waitForText("Gemaakte plannen");
    }

    @Test
    @Order(7)
    void theKeyboardComesFirstToTheContent() {
        session.open("/plans");
        session.browser().switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement focused = session.browser().switchTo().activeElement();
        assertThat(focused.getDomAttribute("class")).isEqualTo("skip-link");
        assertThat(focused.isDisplayed()).isTrue();
        focused.sendKeys(Keys.ENTER);
        assertThat(session.browser().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("content");
    }

    @Test
    @Order(9)
    void everyPageIsAccessibleAndFitsAPhone() throws IOException {
        String plan = planAddress();
        List<String> paths = new ArrayList<>(List.of(
                "/", "/spaces", datasetAddress(), "/plans", "/help", plan, plan + "/companies", plan + "/cost"));
        paths.addAll(reasonAddresses(plan));
        paths.addAll(List.of(plan + "/fair", plan + "/scarce", plan + "/fragile"));
        session.checkPages(paths);
        session.upload(session.write("{}", "leeg.json"));
        session.waitForText("leeg.json is niet geopend");
        session.checkPage("a refused file");
        session.open(datasetAddress());
        session.startRun(600);
        session.waitForText("Kosten: ongemak");
        session.checkPage("a run");
        session.find("#run-stop").click();
        session.waitForText("eerder gestopt");
    }

    private String datasetAddress() {
        session.open("/spaces");
        return Objects.requireNonNull(session.find("th a[href^='/spaces/']").getDomAttribute("href"));
    }

    private String planAddress() {
        session.open("/plans");
        return Objects.requireNonNull(session.find("th a[href^='/plans/']").getDomAttribute("href"));
    }

    /** The pages of the first student and the first company of a plan, with their reasons. */
    private List<String> reasonAddresses(String plan) {
        session.open(plan);
        String student = Objects.requireNonNull(session.find(".table-plan th a").getDomAttribute("href"));
        String company = Objects.requireNonNull(session.find(".table-plan td a").getDomAttribute("href"));
        return List.of(student + "&reasons=true", company + "&reasons=true&days=true");
    }

    @Test
    @Order(11)
    void theReasonsOfAStudentComeByThemselvesAndAPairIsAskedAbout() {
        session.open(planAddress());
        session.find(".table-plan th a").click();
        session.waitForText("Wat deze leerling in het plan kost");
        session.waiting()
                .until(driver ->
                        driver.findElements(By.cssSelector("#reasons h3")).size() > 0);
        session.browser().executeScript("window.samePage = true");
        session.find("main .filter button").click();
        session.waiting()
                .until(driver -> driver.findElements(By.cssSelector("#pair li")).size() > 0);
        assertThat(session.browser().executeScript("return window.samePage")).isEqualTo(true);
    }

    /** It is there after a while without a new page, and a screen reader hears that it is being worked out. */
    @Test
    @Order(12)
    void whatIsScarceAndFragileComesByItself() {
        String plan = planAddress();
        for (String path : List.of("/scarce", "/fragile")) {
            session.open(plan + path);
            session.waiting()
                    .until(driver ->
                            !driver.findElements(By.cssSelector("#told h2")).isEmpty());
            assertThat(session.find("#working-status").getText()).isEmpty();
            session.checkPage(path);
        }
    }

    @Test
    @Order(10)
    void withoutAScriptARunIsWatchedAllTheSame() throws IOException {
        Path other = session.folder("no-script");
        Files.createDirectories(Browser.downloads(other));
        ChromeDriver plain = Browser.start(other, false);
        try {
            plain.get(session.address() + "/spaces");
            plain.findElement(By.cssSelector("th a[href^='/spaces/']")).click();
            WebElement time = plain.findElement(By.id("time"));
            time.clear();
            time.sendKeys("2");
            plain.findElement(By.cssSelector("form.start button")).click();
            new WebDriverWait(plain, Session.PATIENCE)
                    .until(driver ->
                            Objects.requireNonNull(driver.getCurrentUrl()).contains("/plans/"));
        } finally {
            plain.quit();
        }
    }
}
