package nl.leerplaats.web.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.web.system.NameOrder;
import org.jspecify.annotations.Nullable;

/**
 * A pupil on a weekday.
 *
 * @param name name of the pupil, as it is written there
 * @param part half of the day; null for the whole
 */
public record DayPupil(String name, @Nullable DayPart part) {

    /** Who of these placements is there on a weekday, by name. */
    public static List<DayPupil> list(List<Placed> places, DayOfWeek day, Function<Placed, String> written) {
        return places.stream()
                .filter(at -> at.days().contains(day))
                .map(at ->
                        new DayPupil(written.apply(at), at.request().request().dayPart()))
                .sorted(NameOrder.by(DayPupil::name, DayPupil::name))
                .toList();
    }

    /** Places that pupils take together: one in the morning and one in the afternoon share one. */
    public static int places(List<DayPupil> pupils) {
        int mornings = count(pupils, DayPart.MORNING);
        int afternoons = count(pupils, DayPart.AFTERNOON);
        return count(pupils, null) + Math.max(mornings, afternoons);
    }

    private static int count(List<DayPupil> pupils, @Nullable DayPart part) {
        return (int) pupils.stream().filter(one -> one.part() == part).count();
    }
}
