package nl.leerplaats.web.rest.work;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestNames;
import nl.leerplaats.web.work.HandMove;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Moves by hand that are asked for: done together, or not at all.
 *
 * @param version version of the working plan that the caller looked at; null only where nothing is done
 * @param moves the moves; empty where others are to make room
 * @param room whom others are to make room for; null where the moves say all
 * @param by who does it; null where not said
 */
public record RestMoveRequest(
        @Nullable Long version,
        List<HandMove> moves,
        @Nullable Room room,
        @Nullable String by) {

    private static final List<String> KEYS = List.of("version", "moves", "by");
    private static final List<String> ALL =
            List.of("kind", "studentId", "periodId", "companyId", "mentorId", "days", "supervisorId");

    public RestMoveRequest {
        moves = List.copyOf(moves);
    }

    /** What one move does. */
    public enum Kind {
        /** A student goes to a company, or gets another mentor or days there. */
        PLACE(List.of("kind", "studentId", "periodId", "companyId", "mentorId", "days")),
        /** A student has no placement in a period any more. */
        TAKE_OUT(List.of("kind", "studentId", "periodId")),
        /** A student gets a supervisor, or none. */
        SUPERVISE(List.of("kind", "studentId", "supervisorId")),
        /** A student goes to a company, and others make room. */
        MAKE_ROOM(List.of("kind", "studentId", "periodId", "companyId"));

        private final List<String> keys;

        Kind(List<String> keys) {
            this.keys = keys;
        }
    }

    /**
     * A student for whom others make room at a company.
     *
     * @param key student and period
     * @param companyId company
     */
    record Room(RequestKey key, String companyId) {}

    /**
     * Reads what was sent.
     *
     * @param year the year of the working plan
     * @param done whether it is to be done, and not only looked at
     */
    static RestMoveRequest of(JsonNode object, PlanningYear year, boolean done) {
        RestFields fields = new RestFields(object, KEYS);
        Long version = fields.whole("version", done, 1, Long.MAX_VALUE);
        String by = fields.text("by", false);
        List<HandMove> moves = new ArrayList<>();
        List<RestFields> sent = fields.objects("moves");
        Room room = null;
        for (RestFields one : sent) {
            RestNames names = new RestNames(one, year);
            Kind kind = one.choice("kind", true, Kind.values());
            if (kind == null) {
                one.allow(ALL);
                continue;
            }
            one.allow(kind.keys);
            if (kind == Kind.MAKE_ROOM) {
                room = room(names);
                if (sent.size() > 1) {
                    one.refuse(
                            "kind",
                            kind.name(),
                            List.of(Kind.PLACE.name(), Kind.TAKE_OUT.name(), Kind.SUPERVISE.name()));
                }
            } else {
                add(moves, move(kind, one, names));
            }
        }
        fields.check();
        return new RestMoveRequest(version, moves, room, by);
    }

    private static void add(List<HandMove> moves, @Nullable HandMove move) {
        if (move != null) {
            moves.add(move);
        }
    }

    private static @Nullable Room room(RestNames names) {
        RequestKey key = names.request();
        String company = names.company();
        return key == null || company == null ? null : new Room(key, company);
    }

    /** A move; null where something is wrong with it, which is noted. */
    private static @Nullable HandMove move(Kind kind, RestFields fields, RestNames names) {
        if (kind == Kind.SUPERVISE) {
            String student = names.student();
            String supervisor = names.supervisor();
            return student == null ? null : new HandMove.Supervise(student, supervisor);
        }
        RequestKey key = names.request();
        if (kind == Kind.TAKE_OUT) {
            return key == null ? null : new HandMove.TakeOut(key);
        }
        String company = names.company();
        String mentor = names.mentor(company);
        Weekdays days = fields.days("days");
        return key == null || company == null || mentor == null ? null : new HandMove.Place(key, company, mentor, days);
    }

    /** The moves as one. */
    HandMove move() {
        return new HandMove.Together(moves.get(0).studentId(), moves);
    }
}
