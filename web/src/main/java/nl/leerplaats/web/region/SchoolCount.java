package nl.leerplaats.web.region;

import java.util.List;
import java.util.Map;

/**
 * How many pupils of a school.
 *
 * @param school name of the school
 * @param count how many
 */
record SchoolCount(String school, int count) {

    /** Numbers by id of a school as they are shown, in their order. */
    static List<SchoolCount> listOf(Map<String, Integer> counts, Map<String, String> schools) {
        return counts.entrySet().stream()
                .map(one -> new SchoolCount(schools.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                .toList();
    }
}
