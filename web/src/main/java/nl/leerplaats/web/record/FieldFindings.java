package nl.leerplaats.web.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.record.form.FormFields;
import nl.leerplaats.web.record.form.FormRows;
import org.jspecify.annotations.Nullable;

/**
 * Findings about one record, each beside the field that it is about. The name of a field is the path of its key in the record with rows in
 * the place of indexes: {@code $.companies[7].mentors[0].until} is about {@code mentors.0.until}, or another row where rows before it went.
 *
 * @param root path of the record, for example {@code $.companies[7]}
 * @param fields what stands in the fields of the form
 * @param groups parts of the form that show findings about them as a whole, for example {@code mentors}
 */
record FieldFindings(String root, FormFields fields, Set<String> groups) {

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");
    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[([0-9]+)](.*)");
    private static final Pattern RECORD = Pattern.compile("\\$\\.(\\w+)\\[([0-9]{1,7})].*");

    /** A record in a document of changes, as which what was typed is read first. */
    private static final Pattern IN_CHANGES =
            Pattern.compile("\\$\\.changes\\[[0-9]+]\\.(?:student|company|supervisor|school|calendar)(?=[.\\[]|$)");

    /** Where findings stand that are about no field of the form. */
    static final String ELSEWHERE = "";

    FieldFindings {
        groups = Set.copyOf(groups);
    }

    /** Number of findings by index of the record in a list of the dataset, for example {@code companies}. */
    static Map<Integer, Integer> count(List<Finding> findings, String list) {
        Map<Integer, Integer> result = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Matcher matcher = RECORD.matcher(finding.path());
            if (matcher.matches() && matcher.group(1).equals(list)) {
                result.merge(Integer.valueOf(matcher.group(2)), 1, Integer::sum);
            }
        }
        return result;
    }

    /** What findings say, by name of the field or of the group of fields; those of other records are left out. */
    Map<String, List<String>> of(List<Finding> findings, Texts texts, Names names) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String field = field(finding);
            if (field != null) {
                result.computeIfAbsent(field, key -> new ArrayList<>()).add(texts.finding(finding, names));
            }
        }
        return result;
    }

    /** Tells whether a finding stands at a field or at a group of them. */
    boolean isAtField(Finding finding) {
        String field = field(finding);
        return field != null && !field.equals(ELSEWHERE);
    }

    /** Where a finding stands; null for one of another record. */
    private @Nullable String field(Finding finding) {
        String path = IN_CHANGES.matcher(finding.path()).replaceFirst(Matcher.quoteReplacement(root));
        if (path.equals(root)) {
            return ELSEWHERE;
        }
        return path.startsWith(root + ".") ? field(path.substring(root.length() + 1)) : null;
    }

    private String field(String path) {
        String name = name(path);
        if (fields.values().containsKey(name) || groups.contains(name)) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ELSEWHERE : field(name.substring(0, dot));
    }

    private String name(String path) {
        Matcher matcher = IN_LIST.matcher(path);
        if (matcher.matches()) {
            List<Integer> rows = FormRows.used(fields, matcher.group(1));
            int index = Integer.parseInt(matcher.group(2));
            if (index < rows.size()) {
                return matcher.group(1) + "." + rows.get(index)
                        + INDEX.matcher(matcher.group(3)).replaceAll("");
            }
        }
        return INDEX.matcher(path).replaceAll("");
    }
}
