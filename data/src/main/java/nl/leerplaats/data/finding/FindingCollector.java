package nl.leerplaats.data.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers findings in the order in which they are made. Of each code only the first thousand are kept and the rest counted, so that a
 * broken file of millions of values stays readable, and one kind of finding hides no other. Where some of it was taken for citizen service
 * numbers, what looks like one is masked in every finding; elsewhere numbers of companies have nine digits too, and are shown.
 */
public final class FindingCollector {

    /** Findings of one code that are kept. */
    public static final int MAX_PER_CODE = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    /** Adds a finding. */
    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_PER_CODE) {
            kept.add(finding);
        }
    }

    /** Adds a finding without a known place in the text. */
    public void add(FindingCode code, String path, Object value, Object... arguments) {
        if (keeps(code)) {
            add(Finding.of(code, path, value, arguments));
        } else {
            counts.merge(code, 1, Integer::sum);
        }
    }

    /** Adds a finding in a sheet. */
    public void add(FindingCode code, SheetPlace place, Object value, Object... arguments) {
        if (keeps(code)) {
            add(Finding.of(code, place, value, arguments));
        } else {
            counts.merge(code, 1, Integer::sum);
        }
    }

    /** Tells whether one more finding of a code would be kept, and not only counted. */
    public boolean keeps(FindingCode code) {
        return counts.getOrDefault(code, 0) < MAX_PER_CODE;
    }

    /** Tells whether the document has to be refused. */
    public boolean hasErrors() {
        return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
    }

    private boolean holdCitizenNumbers() {
        return counts.containsKey(FindingCode.BSN_COLUMN) || counts.containsKey(FindingCode.LOOKS_LIKE_BSN);
    }

    /** The findings that were kept, less what follows from a duplicate, and one for each code of which there were more. */
    public List<Finding> list() {
        List<Finding> result = new ArrayList<>(kept);
        counts.forEach((code, count) -> {
            if (count > MAX_PER_CODE) {
                result.add(Finding.of(FindingCode.MORE_FINDINGS, "$", code.code(), count - MAX_PER_CODE, MAX_PER_CODE));
            }
        });
        List<Finding> told = Duplicates.withoutWhatFollows(result);
        return holdCitizenNumbers() ? told.stream().map(Finding::masked).toList() : told;
    }
}
