package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What a coordinator does with a plan after the first morning: accept it, ring companies, and find it all there the next day. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class YearInBrowserIT {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 10);

    private static final LocalDate MONDAY =
            SCHOOL.calendars().get(0).periods().get(0).to().with(TemporalAdjusters.previous(DayOfWeek.MONDAY));

    private final Session session;
    private String space = "";

    YearInBrowserIT(Session session) {
        this.session = session;
    }

    @BeforeAll
    void upload() {
        session.upload(session.write(SCHOOL, "school.json"));
        session.find("#time");
        space = session.path();
    }

    /** A newer file in which two pupils stop earlier: one of them is taken over. */
    @Test
    @Order(0)
    void aNewerFileIsComparedAndTakenOverInPart() {
        List<Student> students = new ArrayList<>(SCHOOL.students());
        students.set(0, students.get(0).withStageUntil(LocalDate.of(2027, 5, 28)));
        students.set(1, students.get(1).withStageUntil(LocalDate.of(2027, 5, 28)));
        Path file = session.write(SCHOOL.withStudents(students), "nieuwer.json");
        session.open(space + "/upload");
        session.find("#file").sendKeys(file.toString());
        session.find("form[enctype] button.btn-primary").click();
        session.waitForText("2 leerlingen gewijzigd");
        session.checkPage("a file compared");
        session.find("#line-0").click();
        session.find("#make-title");
        session.find("button[name=make]").click();
        session.waitForText("Overgenomen.");
    }

    @Test
    @Order(1)
    void aPlanIsAProposalUntilItIsAccepted() {
        session.open(space + "/working-plan");
        session.waitForText("Er is nog geen werkplan");
        session.open(space);
        session.startRun(2);
        session.waitForText("Als werkboek (Excel)");

        session.open(space + "/working-plan");
        session.find("a.btn-primary[href$='/accept']").click();
        session.waitForText("Aannemen als werkplan");
        session.find("main form[action$='/accept'] button.btn-primary").click();
        session.waitForText("Aangenomen: dit is nu het werkplan.");
    }

    @Test
    @Order(2)
    void aCompanyThatSaysYesIsAgreedAndTheNextDayItStillIs() throws Exception {
        session.open(space + "/calls");
        session.find("form.asked button[value='YES']").click();
        session.waitForText("Genoteerd");
        session.open(space + "/working-plan");
        session.waitForText(" afgesproken of vast");
        assertThat(session.find("main").getText()).doesNotContain(" 0 afgesproken of vast");

        session.restart();
        session.open(space + "/working-plan");
        session.waitForText(" afgesproken of vast");
        assertThat(session.find("main").getText()).doesNotContain(" 0 afgesproken of vast");
        session.open("/spaces");
        session.waitForText(SCHOOL.name());
    }

    /** The one company that the first pupil of the working plan is at, as a program hears it. */
    private String companyOfSomebody() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(session.address() + "/api" + space + "/working-plan"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher matcher = Pattern.compile("\"companyId\" ?: ?\"([^\"]+)\"").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }

    @Test
    @Order(3)
    void aCompanyRingsThatItStopsAndTheRestOfTheYearIsPlannedAgain() throws Exception {
        session.open(space + "/what-if?company=" + companyOfSomebody());
        session.type("#from", MONDAY.toString());
        session.find("#seconds option[value='5']").click();
        session.find("form.block button.btn-primary").click();
        session.waitForText("Het antwoord: Zo min mogelijk anders");
        session.waitForText("Er wordt niets bewaard");

        session.open(space + "/called/company?id=" + companyOfSomebody());
        session.type("#from", MONDAY.toString());
        session.find("#note").sendKeys("de baas stopt");
        session.find("form.block button.btn-primary").click();
        session.waitForText("Vastgelegd.");

        session.open(space + "/replan");
        session.waitForText("Wat er is gebeurd");
        session.find("main section ul li");
        session.type("#asOf", MONDAY.toString());
        session.type("#time", "3");
        session.find("form button.btn-primary").click();
        session.waitForText("Wat er verandert");
        session.waitForText("Alles aannemen");
        session.browser().findElements(By.tagName("button")).stream()
                .filter(one -> one.getText().equals("Alles aannemen"))
                .findFirst()
                .orElseThrow()
                .click();
        session.waitForText("Aangenomen. Dit is nu het werkplan.");
    }

    /** A pupil is found by name, gets a class, and the list shows it. */
    @Test
    @Order(4)
    void aPupilGetsAnotherClass() {
        session.open(space + "/data");
        session.find("a[href$='/data/students']").click();
        String name = Objects.requireNonNull(SCHOOL.students().get(2).name());
        session.find("#q").sendKeys(name);
        session.waitForText("1 leerling");
        session.find("tbody a.name").click();
        session.find("#group").sendKeys("3q");
        session.find("form.block .actions button.btn-primary").click();
        session.waitForText("Bewaard.");
        session.open(space + "/data/students?q=3q");
        session.waitForText(name);
    }

    @Test
    @Order(5)
    void everyPageOfTheYearIsAccessibleAndFitsAPhone() {
        String pupil = SCHOOL.students().get(0).id();
        List<String> pages = List.of(
                space,
                space + "/runs",
                space + "/working-plan",
                space + "/working-plan/hours",
                space + "/working-plan/versions",
                space + "/working-plan/versions/1",
                space + "/calls",
                space + "/board",
                space + "/board/print",
                space + "/papers",
                space + "/visits",
                space + "/map",
                space + "/called",
                space + "/replan",
                space + "/what-if",
                space + "/compare",
                space + "/history",
                space + "/upload",
                space + "/data",
                space + "/data/students",
                space + "/data/student",
                space + "/data/student?id=" + pupil,
                space + "/data/student/remove?id=" + pupil,
                space + "/data/student/hours?id=" + pupil,
                space + "/data/positions",
                space + "/data/position?kind=STUDENT&id=" + pupil,
                space + "/data/supervisors",
                space + "/data/supervisor",
                space + "/erase",
                "/backup");
        session.checkPages(pages);
    }

    @Test
    @Order(6)
    void theMapIsDrawnWithNothingFromElsewhere() {
        session.open(space + "/map");
        session.find("#map[data-drawn]");
        assertThat(session.browser().findElements(By.cssSelector("#map-failed[hidden]")))
                .hasSize(1);
        assertThat(session.browser()
                        .executeScript("return performance.getEntriesByType('resource')"
                                + ".filter((one) => !one.name.startsWith(location.origin)).length"))
                .isEqualTo(0L);
    }

    /** A click on the map fills in the fields; what the keyboard types there counts as well. */
    @Test
    @Order(7)
    void aCompanyIsPutOnTheMapByHand() {
        String form = space + "/data/position?kind=COMPANY&id="
                + SCHOOL.companies().get(0).id();
        session.open(form);
        String before = session.find("#lat").getDomProperty("value");
        session.find("#map[data-drawn]");
        new Actions(session.browser())
                .moveToElement(session.find("#map"), 60, 40)
                .click()
                .perform();
        assertThat(session.find("#lat").getDomProperty("value")).isNotEqualTo(before);
        session.find("form.block .actions button.btn-primary").click();
        session.waitForText("Bewaard.");
        session.open(form);
        assertThat(session.find("#lat").getDomProperty("value")).isNotEqualTo(before);
        session.find("#lat").clear();
        session.find("#lat").sendKeys("52,5", Keys.ENTER);
        session.waitForText("Bewaard.");
        session.open(form);
        assertThat(session.find("#lat").getDomProperty("value")).isEqualTo("52,5");
    }
}
