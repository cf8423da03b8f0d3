package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plug is pulled while a plan is being made: its best plan is there after the next start, and one goes on from it. */
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class InterruptedRunIT {

    private final Session session;

    InterruptedRunIT(Session session) {
        this.session = session;
    }

    @Test
    void aRunThatWasCutOffIsToldAndGoneOnWith() throws Exception {
        session.upload(session.write(DatasetGenerator.generate(InstanceKind.SCHOOL, 9), "stroom.json"));
        session.find("#time");
        String space = session.path();
        session.startRun(600);
        session.waitForText("Kosten: ongemak");
        waitForKeptPlan(space);

        session.killAndRestart();

        session.open("/spaces");
        session.click(".waits a[href^='/runs/']");
        session.waitForText("Deze berekening is onderbroken, doordat Leerplaats stopte.");
        assertThat(session.find(".figures").getText()).contains("van");
        session.checkPage("a run that was cut off");
        session.open(space);
        session.click(".waits a[href^='/runs/']");
        session.click("#run-continue");
        session.click("#run-stop");
        session.waitForText("eerder gestopt");
        session.click("#to-plan");
        session.waitForText("Geen harde regel gebroken");
    }

    /** The best plan of a run is kept every few seconds; the list of runs has it from then on. */
    private void waitForKeptPlan(String space) {
        session.waiting().until(driver -> {
            session.open(space + "/runs");
            return !session.list("main tbody a[href^='/plans/']").isEmpty();
        });
    }
}
