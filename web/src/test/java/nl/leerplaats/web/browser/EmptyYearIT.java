package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** A small school that has nothing yet types its year into the pages, plans it, and changes its plan by hand. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class EmptyYearIT {

    private static final String NEAR = "Garage Dichtbij";
    private static final String FAR = "Garage Verderop";
    private static final String FIRST = "Eerste Leerling";
    private static final String SECOND = "Tweede Leerling";

    private final Session session;
    private String space = "";

    EmptyYearIT(Session session) {
        this.session = session;
    }

    @Test
    @Order(1)
    void aYearIsTypedInPlannedAndAccepted() {
        session.open("/spaces");
        session.keys("#empty-school", "Klein College");
        session.keys("#empty-postcode", "8011 AB");
        session.keys("#empty-municipality", "Zwolle");
        choose("#empty-year", "2026-2027");
        new Actions(session.browser())
                .doubleClick(session.find("form[action='/spaces/empty'] button"))
                .perform();
        session.waitForText("Dit jaar heeft nog geen leerlingen");
        space = session.path();
        session.open("/spaces?q=Klein+College");
        assertThat(session.browser().findElements(By.cssSelector("main a[href^='/spaces/']")))
                .as("a double click makes one year")
                .extracting(link -> link.getDomAttribute("href"))
                .contains(space)
                .allMatch(href -> href.startsWith(space));
        session.open(space);

        session.click("main .actions a[href$='/data']");
        openFirst("companies");
        addCompany(NEAR, "8012 AB");
        session.click("a[href$='/data/company']");
        addCompany(FAR, "8017 AB");
        session.click(".crumb a");
        session.click(".space-tabs a[href$='/data']");
        openFirst("supervisors");
        addSupervisor();
        session.click(".crumb a");
        session.click(".space-tabs a[href$='/data']");
        openFirst("students");
        addStudent(FIRST, "8012 AB");
        session.click("a[href$='/data/student']");
        addStudent(SECOND, "8017 AB");

        session.click(".crumb a");
        session.click(".space-tabs a[href='" + space + "']");
        session.waitForText("2 leerlingen");
        session.startRun(1);
        session.click("#to-plan");
        session.waitForText("Geen harde regel gebroken");
        session.click("a.btn-primary[href$='/accept']");
        session.click("main form[action$='/accept'] button.btn-primary");
        session.waitForText("Aangenomen: dit is nu het werkplan.");
        assertThat(session.find("main").getText()).contains(FIRST, SECOND, NEAR, FAR);
    }

    @Test
    @Order(2)
    void aStudentIsMovedByHandAndTheOtherMakesRoom() {
        session.click("main a[href*='/working-plan/student']");
        session.waitForText("Plaatsingen");
        session.click("#others .reasons a");
        session.waitForText("Voordat het gebeurt");
        assertThat(session.find("main").getText()).contains("naar Garage Verderop", SECOND, "slechter");
        session.checkPage("before a move");
        session.click("main form[action$='/move'] button.btn-primary");
        session.waitForText("Gedaan. In het werkplan kun je het ongedaan maken.");
    }

    @Test
    @Order(3)
    void theProposalIsComparedWithWhatWasMadeOfIt() {
        session.open(space + "/working-plan");
        session.click(".space-tabs a[href$='/compare']");
        new Select(session.find("#b")).selectByIndex(2);
        session.click("main form.block button.btn-primary");
        session.waitForText("Voor 2 leerlingen verandert er iets");
        assertThat(session.find("main").getText()).contains("beter");
        session.checkPage("two plans compared");
    }

    @Test
    @Order(4)
    void whatWasMovedIsUndone() {
        session.click(".space-tabs a[href$='/working-plan']");
        session.click("form[action$='/undo'] button");
        session.waitForText("Opnieuw doen");
        assertThat(session.list(".table-plan tbody").get(0).getText()).contains(FIRST, NEAR);
    }

    /** Goes from the data of the year to the form of a new record. */
    private void openFirst(String list) {
        session.click("main a[href$='/data/" + list + "']");
        session.click("main a.btn-primary[href*='/data/']");
    }

    private void save() {
        session.click("form.block .actions button.btn-primary");
        session.waitForText("Bewaard.");
    }

    private void choose(String selector, String text) {
        new Select(session.find(selector)).selectByVisibleText(text);
    }

    /** One place on Monday and Tuesday. */
    private void addCompany(String name, String postcode) {
        session.keys("#name", name);
        session.keys("[name='location.postcode']", postcode);
        for (String day : List.of("monday", "tuesday")) {
            session.keys("[name='places." + day + "']", "1");
            session.click("[name$='days." + day + "']");
        }
        session.keys("[name='mentors.0.name']", "Baas van " + name);
        choose("[name='accreditations.0.profile']", "M&T");
        session.type("[name='accreditations.0.from']", "2026-08-01");
        session.type("[name='accreditations.0.until']", "2027-07-31");
        save();
    }

    private void addSupervisor() {
        session.keys("#name", "Begeleider Van School");
        session.keys("#maxStudents", "10");
        session.click("[name='visitDays.monday']");
        save();
    }

    /** What the school and its year say of everybody stands there already. */
    private void addStudent(String name, String postcode) {
        session.keys("#name", name);
        session.type("#birthDate", "2011-03-01");
        choose("#profile", "M&T");
        session.keys("[name='home.postcode']", postcode);
        save();
    }
}
