package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse: goes through the page in the browser with keys alone, and sees at each stop where the focus is. */
final class Keyboard {

    /** Who has to press more often than this has no way through a page. */
    private static final int MOST_TABS = 80;

    /**
     * What is wrong with the element that has the focus: not in view, covered, or no outline that stands out from what is around it (WCAG
     * 2.4.7, 2.4.11; the 3 to 1 of 1.4.11).
     */
    private static final String LOOK = """
            const one = document.activeElement;
            if (one === null || one === document.body || one === document.documentElement) {
              return {name: '', wanted: false, wrong: []};
            }
            const wrong = [];
            const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
            const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
            const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
            if (box.width < 1 || box.height < 1
                || right - left < Math.min(box.width, innerWidth / 2) - 1
                || bottom - top < Math.min(box.height, innerHeight / 2) - 1) {
              wrong.push('out of view: ' + [box.left, box.top, box.right, box.bottom].map(Math.round));
            } else if (!one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))) {
              wrong.push('covered');
            }
            const style = getComputedStyle(one);
            const width = Number.parseFloat(style.outlineWidth);
            const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
            const light = (color) => numbers(color).slice(0, 3).map((part) => part / 255)
              .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
              .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0.05);
            const ground = (element) => {
              for (let up = element; up !== null; up = up.parentElement) {
                const color = getComputedStyle(up).backgroundColor;
                if (numbers(color)[3] !== 0) {
                  return color;
                }
              }
              return 'rgb(255, 255, 255)';
            };
            if (style.outlineStyle === 'none' || width < 2) {
              wrong.push('no outline');
            } else {
              const edge = box.left - Number.parseFloat(style.outlineOffset) - width / 2;
              const around = document.elementFromPoint(edge, (top + bottom) / 2) ?? one.parentElement;
              const lights = [light(style.outlineColor), light(ground(around))];
              if (Math.max(...lights) / Math.min(...lights) < 3) {
                wrong.push('outline ' + style.outlineColor + ' on ' + ground(around));
              }
            }
            const says = one.getAttribute('aria-label') ?? one.innerText ?? '';
            return {
              name: one.tagName.toLowerCase() + ' ' + (one.id || one.name || one.className) + ' "' + says.slice(0, 40) + '"',
              wanted: one.matches(arguments[0]),
              wrong,
            };
            """;

    private final Session session;

    Keyboard(Session session) {
        this.session = session;
    }

    /** Goes on with Tab until the focus is on an element that a selector matches. */
    void tabTo(String selector) {
        goTo(selector, () -> press(Keys.TAB));
    }

    /** Goes back with Shift and Tab until the focus is on an element that a selector matches. */
    void backTo(String selector) {
        goTo(selector, () -> pressWith(Keys.SHIFT, Keys.TAB));
    }

    private void goTo(String selector, Runnable step) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            step.run();
            if (look(selector).wanted()) {
                return;
            }
        }
        throw new AssertionError("Not reached in " + MOST_TABS + " steps on " + session.path() + ": " + selector);
    }

    /** Goes with Tab through a whole page, from its start to its end or as far as a person would, and tells how many stops it has. */
    int walk() {
        for (int stops = 0; stops < MOST_TABS; stops++) {
            press(Keys.TAB);
            if (look("*").name().isEmpty()) {
                return stops;
            }
        }
        return MOST_TABS;
    }

    /** Presses a key while another is held. */
    void pressWith(CharSequence held, CharSequence key) {
        new Actions(session.browser()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Presses keys one after another where the focus is. */
    void press(CharSequence... keys) {
        new Actions(session.browser()).sendKeys(keys).perform();
    }

    /** Presses a key that leads to another page, and waits for that page. */
    void follow(CharSequence key) {
        session.browser().executeScript("document.documentElement.dataset.before = ''");
        press(key);
        session.waiting()
                .until(driver -> Boolean.TRUE.equals(session.browser()
                        .executeScript("return document.readyState === 'complete'"
                                + " && !('before' in document.documentElement.dataset)")));
    }

    /** Looks whether what has the focus can be seen to have it. */
    void look() {
        look("*");
    }

    private Stop look(String selector) {
        Map<?, ?> seen = (Map<?, ?>) Objects.requireNonNull(session.browser().executeScript(LOOK, selector));
        Stop stop = new Stop(String.valueOf(seen.get("name")), Boolean.TRUE.equals(seen.get("wanted")), (List<?>)
                Objects.requireNonNull(seen.get("wrong")));
        assertThat(stop.wrong()).as("%s on %s", stop.name(), session.path()).isEmpty();
        return stop;
    }

    /**
     * Where the focus is.
     *
     * @param name of the element; empty where nothing of the page has the focus
     * @param wanted whether it is the one looked for
     * @param wrong what keeps a person from seeing it
     */
    private record Stop(String name, boolean wanted, List<?> wrong) {}
}
