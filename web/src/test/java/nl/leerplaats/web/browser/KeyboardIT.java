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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** All work can be done without a mouse, and who does it so sees all the way where the focus is. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class KeyboardIT {

    private static final int PHONE = 360;

    private final Session session;
    private final Keyboard keyboard;
    private String space = "";

    KeyboardIT(Session session) {
        this.session = session;
        keyboard = new Keyboard(session);
    }

    @Test
    @Order(1)
    void fromThePlanningYearsToAPlacementThatIsAgreedAndOneThatIsFixed() {
        openAnExample();
        makeAPlan();
        acceptIt();
        noteThatACompanySaysYes();
        fixAPlacement();
    }

    private void openAnExample() {
        session.open("/spaces");
        keyboard.tabTo(".skip-link");
        keyboard.press(Keys.ENTER);
        keyboard.tabTo("#kind-school");
        keyboard.press(Keys.ARROW_DOWN);
        keyboard.look();
        assertThat(session.find("#kind-region").isSelected()).isTrue();
        keyboard.press(Keys.ARROW_UP);
        keyboard.tabTo("form[action='/spaces/examples'] button");
        keyboard.follow(Keys.ENTER);
        space = session.path();
        assertThat(space).startsWith("/spaces/");
    }

    private void makeAPlan() {
        keyboard.tabTo("a[href='" + space + "/runs']");
        keyboard.follow(Keys.ENTER);
        keyboard.tabTo("#time");
        keyboard.pressWith(Keys.CONTROL, "a");
        keyboard.press("2");
        keyboard.tabTo("details.advanced > summary");
        keyboard.press(Keys.SPACE);
        keyboard.tabTo("input[type=range]");
        String before = session.find(".slider input[type=number]").getDomProperty("value");
        keyboard.press(Keys.ARROW_RIGHT);
        assertThat(session.find(".slider input[type=number]").getDomProperty("value"))
                .isNotEqualTo(before);
        keyboard.press(Keys.ARROW_LEFT);
        keyboard.backTo("details.advanced > summary");
        keyboard.press(Keys.ENTER);
        keyboard.tabTo("form.start button.btn-primary");
        keyboard.follow(Keys.ENTER);
        session.find("#to-plan");
        keyboard.tabTo("#to-plan");
        keyboard.follow(Keys.ENTER);
    }

    private void acceptIt() {
        keyboard.tabTo("a.btn-primary[href$='/accept']");
        keyboard.follow(Keys.ENTER);
        keyboard.tabTo("main form[action$='/accept'] button.btn-primary");
        keyboard.follow(Keys.SPACE);
        session.waitForText("Aangenomen: dit is nu het werkplan.");
    }

    private void noteThatACompanySaysYes() {
        keyboard.tabTo("a[href='" + space + "/calls']");
        keyboard.follow(Keys.ENTER);
        keyboard.tabTo("form.asked input[name=note]");
        keyboard.press("belt terug");
        keyboard.tabTo("form.asked button[value=YES]");
        keyboard.follow(Keys.ENTER);
        session.waitForText("Genoteerd");
        keyboard.tabTo("a[href='" + space + "/working-plan']");
        keyboard.follow(Keys.ENTER);
        assertThat(session.list(".table-plan .status-agreed")).hasSize(1);
    }

    private void fixAPlacement() {
        assertThat(session.list(".table-plan .status-pinned")).isEmpty();
        keyboard.tabTo("input[name=key]");
        keyboard.press(Keys.SPACE);
        keyboard.backTo("button[name=status][value=PINNED]");
        keyboard.follow(Keys.ENTER);
        assertThat(session.list(".table-plan .status-pinned")).hasSize(1);
    }

    /** A form with kinds of fields that the way above does not meet, dates among them. */
    @Test
    @Order(2)
    void everyStopOfAFormIsSeen() {
        session.open(space + "/data/student");
        assertThat(keyboard.walk()).isGreaterThan(20);
    }

    /** In a narrow window the heads of a table's columns are hidden, but who tabs to one that sorts has to see it. */
    @Test
    @Order(3)
    void whatSortsATableIsSeenInANarrowWindow() {
        for (String page : List.of("/spaces", space + "/data/students")) {
            session.open(page);
            boolean seen = session.inWindow(PHONE, 740, false, () -> {
                keyboard.tabTo("thead a.sort");
                return session.find("thead a.sort").isDisplayed();
            });
            assertThat(seen).as(page).isTrue();
        }
    }

    /** On a phone the menus are folded, so that a page begins in the upper half, and keys unfold them. */
    @Test
    @Order(4)
    void menusAreFoldedOnAPhone() {
        session.open(space + "/working-plan");
        boolean unfolded = session.inWindow(PHONE, 740, true, () -> {
            assertThat(session.find("main .block").getRect().getY()).isLessThan(PHONE);
            assertThat(session.find(".site-nav").isDisplayed()).isFalse();
            assertThat(session.list(".space-tabs a").stream().filter(WebElement::isDisplayed))
                    .singleElement()
                    .matches(tab -> "page".equals(tab.getDomAttribute("aria-current")));
            keyboard.tabTo(".site-fold > summary");
            keyboard.press(Keys.ENTER);
            keyboard.tabTo(".languages a[lang='en']");
            keyboard.tabTo(".tabs-fold > summary");
            keyboard.press(Keys.SPACE);
            keyboard.tabTo(".space-tabs a[href$='/history']");
            return session.find(".site-nav").isDisplayed();
        });
        assertThat(unfolded).isTrue();
    }
}
