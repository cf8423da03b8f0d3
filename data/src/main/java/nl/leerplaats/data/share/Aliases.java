package nl.leerplaats.data.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;

/**
 * Ids that stand for the pupils of other schools: the school and a number, given out in an order that nobody can work out who does not have
 * the key, and that is another one for each group of schools that looks. So neither the id nor its place in a list says who it is, and two
 * schools cannot lay what they see side by side.
 */
final class Aliases {

    private static final String MARK = "~";

    private Aliases() {}

    /**
     * Gives every pupil of other schools an alias that no pupil has as id.
     *
     * @return alias by id, in the order of the schools and of the numbers
     */
    static Map<String, String> of(Dataset dataset, Collection<String> ownSchoolIds, byte[] key) {
        String mark = MARK;
        while (isTaken(dataset, mark)) {
            mark += MARK;
        }
        String viewer = String.join("\n", ownSchoolIds.stream().sorted().toList());
        Map<String, String> aliases = new LinkedHashMap<>();
        for (School school : dataset.schools()) {
            if (!ownSchoolIds.contains(school.id())) {
                int number = 0;
                for (String id : shuffled(dataset, school.id(), viewer, key)) {
                    number++;
                    aliases.put(id, mark + school.id() + MARK + number);
                }
            }
        }
        return aliases;
    }

    private static boolean isTaken(Dataset dataset, String mark) {
        return dataset.students().stream().anyMatch(one -> one.id().startsWith(mark));
    }

    private static List<String> shuffled(Dataset dataset, String schoolId, String viewer, byte[] key) {
        List<String> ids = new ArrayList<>();
        Map<String, String> order = new LinkedHashMap<>();
        for (Student student : dataset.students()) {
            if (student.schoolId().equals(schoolId)) {
                ids.add(student.id());
                order.put(student.id(), digest(viewer + "\n\n" + student.id(), key));
            }
        }
        ids.sort(Comparator.comparing(order::get));
        return ids;
    }

    private static String digest(String text, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
