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

/**
 * Findings about one record, each beside the field that it is about. The name of a field is the path of its key in the record with rows in
 * the place of indexes: {@code $.companies[7].mentors[0].until} is about {@code mentors.0.until}, or another row where rows before it went.
 */
final class FieldFindings {

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");
    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[([0-9]+)](.*)");
    private static final Pattern RECORD = Pattern.compile("\\$\\.(\\w+)\\[([0-9]{1,7})].*");

    /** Where findings stand that are about no field of the form. */
    static final String ELSEWHERE = "";

    private FieldFindings() {}

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

    /**
     * What findings say, by name of the field or of the group of fields.
     *
     * @param findings any findings; those of other records are left out
     * @param root path of the record, for example {@code $.companies[7]}
     * @param groups parts of the form that show findings about them as a whole, for example {@code mentors}
     */
    static Map<String, List<String>> of(
            List<Finding> findings, String root, FormFields fields, Set<String> groups, Texts texts, Names names) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.path().equals(root) || finding.path().startsWith(root + ".")) {
                String rest = finding.path()
                        .substring(Math.min(root.length() + 1, finding.path().length()));
                result.computeIfAbsent(field(rest, fields, groups), key -> new ArrayList<>())
                        .add(texts.finding(finding, names));
            }
        }
        return result;
    }

    private static String field(String path, FormFields fields, Set<String> groups) {
        String name = name(path, fields);
        if (fields.values().containsKey(name) || groups.contains(name)) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ELSEWHERE : field(name.substring(0, dot), fields, groups);
    }

    private static String name(String path, FormFields fields) {
        Matcher matcher = IN_LIST.matcher(path);
        if (matcher.matches()) {
            List<Integer> rows = Rows.used(fields, matcher.group(1));
            int index = Integer.parseInt(matcher.group(2));
            if (index < rows.size()) {
                return matcher.group(1) + "." + rows.get(index)
                        + INDEX.matcher(matcher.group(3)).replaceAll("");
            }
        }
        return INDEX.matcher(path).replaceAll("");
    }
}
