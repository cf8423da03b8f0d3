package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/findings.md} and the tables in {@code docs/rules.md} are made from the code, so that they cannot say anything else.
 * With {@code -Dleerplaats.docs.write=true} they are written anew; without it a page that is out of date fails.
 */
class CataloguePagesTest {

    private static final String WRITE = "leerplaats.docs.write";

    private static final String MADE = """
            <!-- Made from the code. After a change: ./mvnw -pl data test -Dtest=CataloguePagesTest -Dleerplaats.docs.write=true -->

            """;

    private static final Texts DUTCH = Texts.of(Locale.forLanguageTag("nl"));

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private static final ResourceBundle DUTCH_PATTERNS = ResourceBundle.getBundle(
            "nl.leerplaats.data.text.Texts",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    @Test
    void pageOfFindingsIsUpToDate() throws IOException {
        check("findings.md", findings());
    }

    @Test
    void tablesOfRulesAreUpToDate() throws IOException {
        String page = Files.readString(page("rules.md"));
        page = withTable(page, "hard", hardRules());
        page = withTable(page, "medium", terms(CostTerm.Level.MEDIUM));
        page = withTable(page, "soft", terms(CostTerm.Level.SOFT));
        check("rules.md", page);
    }

    /** The page with this table between the two lines of its name. */
    private static String withTable(String page, String name, String table) {
        String head = "<!-- table " + name + ": made from the code -->\n";
        String foot = "<!-- end of table " + name + " -->\n";
        int from = page.indexOf(head);
        int to = page.indexOf(foot);
        assertThat(from).as(head).isNotNegative();
        assertThat(to).as(foot).isGreaterThan(from);
        return page.substring(0, from + head.length()) + "\n" + table + "\n" + page.substring(to);
    }

    private static Path page(String name) {
        return Path.of("..", "docs", name);
    }

    private static void check(String name, String page) throws IOException {
        Path file = page(name);
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
        }
        assertThat(file)
                .as("%s is made from the code; write it anew with -D%s=true", file, WRITE)
                .content()
                .isEqualTo(page);
    }

    private static String findings() {
        StringBuilder page = new StringBuilder(MADE);
        page.append("""
                # Findings

                Everything that the input check can say about a dataset or a plan document. An **error** refuses the document as a whole;
                all errors of a document are named at once. A **warning** does not: the dataset is planned all the same. A **notice** asks
                for nothing. Each finding has a stable code, the place in the document (a JSON path, and line and column where they are known), the value, and a message in
                Dutch or English that says what is wrong and what to do. Of one code the first thousand findings are listed and the rest is
                counted (`more-findings`). Nothing that looks like a citizen service number (BSN) is ever repeated.

                """);
        section(page, "Errors", Severity.ERROR);
        section(page, "Warnings", Severity.WARNING);
        section(page, "Notices", Severity.NOTICE);
        return page.toString().strip() + "\n";
    }

    private static void section(StringBuilder page, String title, Severity severity) {
        page.append("## ").append(title).append("\n\n| code | what | message in Dutch |\n|---|---|---|\n");
        for (FindingCode code : FindingCode.values()) {
            if (code.severity() == severity) {
                row(page, "`" + code.code() + "`", code.summary(), message(code));
            }
        }
        page.append('\n');
    }

    /** The Dutch message with the names of its facts in it. */
    private static String message(FindingCode code) {
        Object[] facts = Stream.concat(Stream.of("value"), code.argumentNames().stream())
                .map(name -> "‹" + name + "›")
                .toArray();
        return MessagePattern.format(
                DUTCH_PATTERNS.getString("finding." + code.code()), DUTCH_PATTERNS.getLocale(), facts);
    }

    private static String hardRules() {
        StringBuilder table = new StringBuilder("| rule | in Dutch | asks |\n|---|---|---|\n");
        for (HardRule rule : HardRule.values()) {
            row(table, "`" + rule.key() + "`", DUTCH.rule(rule), ENGLISH.ruleSentence(rule));
        }
        return table.toString();
    }

    private static String terms(CostTerm.Level level) {
        StringBuilder table = new StringBuilder("| weight | default | in Dutch | counts |\n|---|---|---|---|\n");
        for (CostTerm term : CostTerm.values()) {
            if (term.level() == level) {
                String weight = Integer.toString(term.defaultWeight());
                row(table, "`" + term.key() + "`", weight, DUTCH.term(term), ENGLISH.termSentence(term));
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
