package nl.leerplaats.web.space;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.text.FindingGroup;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one kind on a page: a heading, a few of them, and the others behind a fold.
 *
 * @param severity what they mean for the file
 * @param title what they have in common
 * @param first the first few
 * @param more the others, as many as a page can hold
 * @param count how many there are
 */
record FindingKind(Severity severity, String title, List<FindingLine> first, List<FindingLine> more, int count) {

    /** Findings of a kind that stand open on the page. */
    static final int OPEN = 3;

    /** Findings of a kind that a page holds; who has more mends these first. */
    static final int MOST = 200;

    FindingKind {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** The kinds among findings of a severity. */
    static List<FindingKind> list(List<Finding> findings, Severity severity, Texts texts, @Nullable Names names) {
        return FindingGroup.list(findings, severity).stream()
                .map(group -> of(group, texts, names))
                .toList();
    }

    private static FindingKind of(FindingGroup group, Texts texts, @Nullable Names names) {
        List<FindingLine> lines = group.findings().stream()
                .limit(MOST)
                .map(finding -> FindingLine.of(finding, texts, names))
                .toList();
        int open = Math.min(OPEN, lines.size());
        return new FindingKind(
                group.code().severity(),
                texts.kind(group.code()),
                lines.subList(0, open),
                lines.subList(open, lines.size()),
                group.findings().size());
    }

    /** Those behind the fold, and those that the page cannot hold. */
    public int rest() {
        return count - first.size();
    }

    /** Those that the page cannot hold. */
    public int left() {
        return rest() - more.size();
    }
}
