package nl.leerplaats.web.plan.reason;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.FreeDay;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * A weekday on which a company has a place, as it is shown.
 *
 * @param day the weekday
 * @param students who could come: those without a place first, then the cheapest first
 */
record FreeDayLine(DayOfWeek day, List<Could> students) {

    FreeDayLine {
        students = List.copyOf(students);
    }

    /**
     * A student who could come.
     *
     * @param placement where and when
     * @param name name of the student
     * @param placed whether the student has another place for that period
     * @param period name of the period
     * @param weekdays the weekdays of that placement
     * @param part half of the day; null for the whole
     * @param mentor name of the mentor
     * @param price what it costs
     */
    record Could(
            Placement placement,
            String name,
            boolean placed,
            String period,
            Weekdays weekdays,
            @Nullable DayPart part,
            String mentor,
            PriceText price) {}

    /** The weekdays of a company in a plan, Monday first. */
    static List<FreeDayLine> list(WhatIf whatIf, String companyId, ReasonTexts texts) {
        Set<RequestKey> placed = whatIf.present().plan().placements().stream()
                .map(RequestKey::of)
                .collect(Collectors.toSet());
        return new Explainer(whatIf)
                .freeDays(companyId).stream().map(day -> of(day, placed, texts)).toList();
    }

    private static FreeDayLine of(FreeDay day, Set<RequestKey> placed, ReasonTexts texts) {
        return new FreeDayLine(
                day.day(),
                day.possible().stream()
                        .map(one -> of(one, placed.contains(one.request()), texts))
                        .toList());
    }

    private static Could of(Alternative one, boolean placed, ReasonTexts texts) {
        Placement placement = one.placement();
        return new Could(
                placement,
                texts.names().student(placement.studentId()),
                placed,
                texts.names().period(placement.periodId()),
                Weekdays.copyOf(placement.days()),
                texts.dayPart(one.request()),
                texts.names().mentor(placement.companyId(), placement.mentorId()),
                texts.price(one.price()));
    }
}
