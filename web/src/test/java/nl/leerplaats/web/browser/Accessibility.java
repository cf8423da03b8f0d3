package nl.leerplaats.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** The part of WCAG 2.2 AA that a program can judge, by axe-core: contrast, names, roles, headings, landmarks and the like. */
final class Accessibility {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false})
                .then(result => done(result.violations.map(
                    rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).join(', '))));
            """;

    private final String axe;

    private Accessibility(String axe) {
        this.axe = axe;
    }

    static Accessibility load() throws IOException {
        try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new Accessibility(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The rules that the page in the browser breaks, each with where. */
    List<?> listBroken(JavascriptExecutor browser) {
        browser.executeScript(axe);
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
    }
}
