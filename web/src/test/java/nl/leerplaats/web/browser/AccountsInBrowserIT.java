package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;

/** The first account is made, a year, and an invitation; the second person sees that year alone, and logs out. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class AccountsInBrowserIT {

    private static final String SECRET = "chosen-by-the-keeper-1";
    private static final String PASSWORD = "paard batterij nietje";
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]+");

    private final Session session;
    private RunningJar application;

    AccountsInBrowserIT(Session session) {
        this.session = session;
    }

    @BeforeAll
    void start() throws IOException {
        application = RunningJar.start(
                session.folder("accounts"),
                Map.of("LEERPLAATS_ACCESS", "accounts", "LEERPLAATS_SET_UP_SECRET", SECRET));
    }

    @AfterAll
    void stop() throws InterruptedException {
        application.stop();
    }

    private void open(String path) {
        session.browser().get(application.address() + path);
    }

    private void choosePassword() {
        session.keys("#password", PASSWORD);
        session.keys("#again", PASSWORD);
        session.click("form.start button.btn-primary");
        session.waitForText("Log nu in");
    }

    private void logIn(String email) {
        session.keys("#email", email);
        session.keys("#password", PASSWORD);
        session.checkPage("log-in");
        session.click("form.start button.btn-primary");
        session.find(".who");
    }

    private void makeYear(String school) {
        open("/spaces");
        session.keys("#empty-school", school);
        session.keys("#empty-postcode", "8011 AB");
        session.keys("#empty-municipality", "Zwolle");
        new Select(session.find("#empty-year")).selectByVisibleText("2026-2027");
        session.click("form[action='/spaces/empty'] button");
        session.waitForText("Dit jaar heeft nog geen leerlingen");
    }

    @Test
    void whoIsInvitedSeesThatYearAlone() {
        open("/invitation/" + SECRET);
        session.keys("#email", "ada@school.nl");
        session.keys("#name", "Ada");
        session.checkPage("the first account");
        choosePassword();
        logIn("ada@school.nl");
        session.checkPage("logged in");

        makeYear("Ander College");
        makeYear("Eerste College");
        session.click(".space-tabs a[href$='/members']");
        session.keys("#name", "Lies");
        session.keys("#email", "lies@school.nl");
        session.click("#role-READER");
        session.checkPage("members");
        session.click("form[action$='/invite'] button");
        session.waitForText("De link is klaar");
        Matcher link = LINK.matcher(session.find("code.break").getText());
        assertThat(link.find()).isTrue();
        open("/accounts");
        session.checkPage("accounts");
        session.click(".who button");
        session.waitForText("Je bent uitgelogd.");

        open(link.group());
        session.waitForText("Eerste College");
        choosePassword();
        logIn("lies@school.nl");
        open("/spaces");
        session.waitForText("Eerste College");
        assertThat(session.find("main").getText()).doesNotContain("Ander College");
        open("/account");
        session.waitForText("meelezer");
        session.checkPage("own account");
        session.click(".who button");
        session.waitForText("Je bent uitgelogd.");
        open("/spaces");
        session.waitForText("Wachtwoord vergeten?");
    }
}
