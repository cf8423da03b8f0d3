package nl.leerplaats.web.working;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.work.HandMove;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A move by hand as a form sends it.
 *
 * @param kind what is done
 * @param studentId the student
 * @param periods periods that it is about
 * @param companyId company to go to; empty for none
 * @param mentorId mentor there; empty for none
 * @param days stage weekdays there
 * @param supervisorId supervisor; empty for none
 * @param others whether others may have to move for it
 */
record MoveForm(
        Kind kind,
        String studentId,
        List<String> periods,
        String companyId,
        String mentorId,
        Weekdays days,
        String supervisorId,
        boolean others) {

    /** What is done by hand. */
    enum Kind {
        PLACE,
        OUT,
        SUPERVISE
    }

    MoveForm {
        periods = List.copyOf(periods);
    }

    /** Reads what was sent; what cannot be read is as if nothing was sent. */
    static MoveForm of(MultiValueMap<String, String> sent) {
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= Weekdays.COUNT)
                .filter(day -> sent.getOrDefault("day", List.of()).contains(day.name()))
                .toList();
        return new MoveForm(
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(sent.getFirst("kind")))
                        .findFirst()
                        .orElse(Kind.PLACE),
                text(sent, "id"),
                sent.getOrDefault("period", List.of()),
                text(sent, "company"),
                text(sent, "mentor"),
                Weekdays.copyOf(days),
                text(sent, "supervisor"),
                "true".equals(sent.getFirst("others")));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    /** The placements that it is about. */
    List<RequestKey> keys() {
        return periods.stream().map(period -> new RequestKey(studentId, period)).toList();
    }

    /** Tells whether enough is known to do it. */
    boolean isWhole() {
        return switch (kind) {
            case PLACE ->
                !periods.isEmpty() && !companyId.isEmpty() && (others || !mentorId.isEmpty() && !days.isEmpty());
            case OUT -> !periods.isEmpty();
            case SUPERVISE -> true;
        };
    }

    /** Tells whether all that it names is there: a year in which somebody took it away in the meantime has it not. */
    boolean isKnown(PlanningYear year) {
        return switch (kind) {
            case PLACE -> hasPeriods(year) && hasMentor(year.findCompany(companyId));
            case OUT -> hasPeriods(year);
            case SUPERVISE -> supervisorId.isEmpty() || year.findSupervisor(supervisorId) != null;
        };
    }

    private boolean hasPeriods(PlanningYear year) {
        return keys().stream().allMatch(key -> year.findRequest(key) != null);
    }

    private boolean hasMentor(@Nullable Company company) {
        return company != null && (others || company.findMentor(mentorId).isPresent());
    }

    /** The move, with nobody else moving. */
    HandMove move() {
        @Nullable String supervisor = supervisorId.isEmpty() ? null : supervisorId;
        return kind == Kind.SUPERVISE
                ? new HandMove.Supervise(studentId, supervisor)
                : new HandMove.Together(
                        studentId,
                        keys().stream()
                                .<HandMove>map(key -> kind == Kind.OUT
                                        ? new HandMove.TakeOut(key)
                                        : new HandMove.Place(key, companyId, mentorId, days))
                                .toList());
    }

    /** The same, with others moving where they have to. */
    MoveForm withOthers() {
        return new MoveForm(kind, studentId, periods, companyId, mentorId, days, supervisorId, true);
    }

    /** Names and values, as a form or an address has them. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("kind", kind.name()));
        fields.add(Map.entry("id", studentId));
        periods.forEach(period -> fields.add(Map.entry("period", period)));
        fields.add(Map.entry("company", companyId));
        fields.add(Map.entry("mentor", mentorId));
        days.toList().forEach(day -> fields.add(Map.entry("day", day.name())));
        fields.add(Map.entry("supervisor", supervisorId));
        fields.add(Map.entry("others", Boolean.toString(others)));
        return fields;
    }

    /** The address of a page with these fields. */
    String address(String path) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        List<Object> values = new ArrayList<>();
        fields().forEach(field -> {
            builder.queryParam(field.getKey(), "{value}");
            values.add(field.getValue());
        });
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
