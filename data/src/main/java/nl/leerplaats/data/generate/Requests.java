package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;

/** Draws in what periods a student wants a placement, on how many days, and when the student has to be in school. */
final class Requests {

    /** A stage of fewer days than this before the exams or after the entry is not worth a request. */
    private static final int SHORTEST_STAGE_DAYS = 14;

    private static final List<Integer> SHORTER_DAYS = List.of(390, 360, 330, 300);

    /**
     * Longest week of stage and school in minutes that a school has in mind for older pupils: some think of the 45 hours of a single week and
     * not of the 40 on average (Arbeidstijdenwet art. 5:7).
     */
    private static final int LONGEST_WEEK_FROM_16 = 2700;

    private final Draw draw;

    Requests(Draw draw) {
        this.draw = draw;
    }

    List<Request> draw(
            School school,
            ClassGroup group,
            SchoolCalendar calendar,
            LocalDate birthDate,
            @Nullable LocalDate stageFrom,
            @Nullable LocalDate stageUntil) {
        List<Integer> daysPerWeek = draw.chance(85) ? group.daysPerWeek() : group.drawPattern(draw);
        @Nullable Integer usual = draw.chance(10) ? (Integer) draw.pick(360, 390, 420) : null;
        List<Period> possible = calendar.periods().stream()
                .filter(period -> stageFrom == null || !period.to().isBefore(stageFrom.plusDays(SHORTEST_STAGE_DAYS)))
                .filter(period -> stageUntil == null
                        || !period.from().plusDays(SHORTEST_STAGE_DAYS).isAfter(stageUntil))
                .toList();
        List<Request> result = new ArrayList<>();
        for (Period period : drawPeriods(possible)) {
            Weekdays schoolDays = group.schoolDays(
                    period.from().getYear() > calendar.firstDay().getYear());
            LocalDate first = stageFrom != null && stageFrom.isAfter(period.from()) ? stageFrom : period.from();
            boolean under16 = LegalLimits.isUnder16(birthDate, first);
            result.add(new Request(
                    period.id(),
                    daysPerWeek,
                    minutesPerDay(school.schoolMinutes(), daysPerWeek, schoolDays, under16, usual),
                    schoolDays,
                    List.of(),
                    null,
                    Extra.NONE));
        }
        return result;
    }

    /** All periods for most, or all but the first, or one left out, or the first half of the year. */
    private List<Period> drawPeriods(List<Period> possible) {
        int count = possible.size();
        int kind = draw.below(100);
        if (count < 2 || kind < 84) {
            return possible;
        }
        if (kind < 92) {
            return possible.subList(1, count);
        }
        if (kind < 96 || count == 2) {
            return possible.subList(0, (count + 1) / 2);
        }
        List<Period> result = new ArrayList<>(possible);
        result.remove(draw.between(1, count - 2));
        return result;
    }

    /** A school that cannot fit full days into the week of the law asks for shorter ones; most often it need not. */
    private static @Nullable Integer minutesPerDay(
            PerWeekday schoolMinutes,
            List<Integer> daysPerWeek,
            Weekdays schoolDays,
            boolean under16,
            @Nullable Integer usual) {
        int full = usual == null ? LegalLimits.dayMinutes(under16) : usual;
        if (fits(schoolMinutes, daysPerWeek, schoolDays, under16, full)) {
            return usual;
        }
        for (int shorter : SHORTER_DAYS) {
            if (shorter < full && fits(schoolMinutes, daysPerWeek, schoolDays, under16, shorter)) {
                return shorter;
            }
        }
        return usual;
    }

    private static boolean fits(
            PerWeekday schoolMinutes, List<Integer> daysPerWeek, Weekdays schoolDays, boolean under16, int dayMinutes) {
        int limit = under16 ? LegalLimits.WEEK_MINUTES_UNDER_16 : LONGEST_WEEK_FROM_16;
        for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
            Weekdays days = new Weekdays(mask);
            int capped = Math.min(dayMinutes, LegalLimits.dayMinutes(under16));
            if (daysPerWeek.contains(days.size())
                    && !days.intersects(schoolDays)
                    && days.size() * capped + schoolMinutes.sumOutside(days) <= limit) {
                return true;
            }
        }
        return false;
    }
}
