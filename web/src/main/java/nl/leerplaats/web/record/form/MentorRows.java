package nl.leerplaats.web.record.form;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/** The rows of the mentors of a company. A new one gets an id in the style of the others. */
final class MentorRows {

    static final String LIST = "mentors";

    private static final String NAME = "name";
    private static final String DAYS = "days";
    private static final String MOST = "maxStudents";
    private static final String UNTIL = "until";
    private static final String CONTACT = "contact";
    private static final String FIRST = "M1";

    private MentorRows() {}

    static void put(Map<String, String> values, List<Mentor> mentors) {
        FormRows.put(values, LIST, mentors, Mentor::id, (row, mentor) -> {
            FieldReader.put(values, row + NAME, mentor.name());
            FieldReader.put(values, row + DAYS, mentor.days());
            FieldReader.put(values, row + MOST, mentor.maxStudents());
            FieldReader.put(values, row + UNTIL, mentor.until());
            ContactFields.put(values, row + CONTACT, mentor.contact());
        });
    }

    static List<Mentor> read(FieldReader in, List<Mentor> now) {
        Set<String> taken = new LinkedHashSet<>();
        now.forEach(mentor -> taken.add(mentor.id()));
        return FormRows.read(in, LIST, now, Mentor::id, (row, before) -> mentor(in, row, before, taken));
    }

    private static Mentor mentor(FieldReader in, String row, @Nullable Mentor before, Set<String> taken) {
        String id = before == null ? NextId.of(taken, FIRST) : before.id();
        taken.add(id);
        String name = before == null ? in.needed(row + NAME, null) : in.text(row + NAME, before.name());
        Weekdays days = in.weekdays(row + DAYS);
        if (days.isEmpty() && (before == null || !before.days().isEmpty())) {
            in.problem(row + DAYS, "noDays");
        }
        Integer most = in.whole(row + MOST, FieldReader.MOST);
        LocalDate until = in.day(row + UNTIL);
        return new Mentor(
                id,
                name,
                days,
                most == null ? Mentor.DEFAULT_MAX_STUDENTS : most,
                until,
                ContactFields.read(in, row + CONTACT, before == null ? null : before.contact()),
                before == null ? Extra.NONE : before.extra());
    }
}
