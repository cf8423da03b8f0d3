package nl.leerplaats.web.record.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** The rows of the recognitions of a company. */
final class AccreditationRows {

    static final String LIST = "accreditations";

    private static final String PROFILE = "profile";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private AccreditationRows() {}

    static void put(Map<String, String> values, List<Accreditation> accreditations) {
        FormRows.put(values, LIST, accreditations, Digest::of, (row, one) -> {
            values.put(row + PROFILE, one.profile().code());
            FieldReader.put(values, row + FROM, one.from());
            FieldReader.put(values, row + UNTIL, one.until());
        });
    }

    static List<Accreditation> read(FieldReader in, List<Accreditation> now) {
        return FormRows.read(in, LIST, now, Digest::of, (row, before) -> one(in, row, before));
    }

    private static @Nullable Accreditation one(FieldReader in, String row, @Nullable Accreditation before) {
        Profile profile = Profile.findByCode(in.fields().get(row + PROFILE)).orElse(null);
        if (profile == null) {
            in.problem(row + PROFILE, "noProfile");
        }
        LocalDate from = in.neededDay(row + FROM);
        LocalDate until = in.neededDay(row + UNTIL);
        boolean ordered = in.areInOrder(from, until, row + UNTIL);
        return profile == null || from == null || until == null || !ordered
                ? null
                : new Accreditation(profile, from, until, before == null ? Extra.NONE : before.extra());
    }
}
