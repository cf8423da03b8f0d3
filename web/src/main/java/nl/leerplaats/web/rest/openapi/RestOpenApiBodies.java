package nl.leerplaats.web.rest.openapi;

import static nl.leerplaats.web.rest.openapi.RestOpenApiSchemas.described;
import static nl.leerplaats.web.rest.openapi.RestOpenApiSchemas.list;
import static nl.leerplaats.web.rest.openapi.RestOpenApiSchemas.number;
import static nl.leerplaats.web.rest.openapi.RestOpenApiSchemas.object;
import static nl.leerplaats.web.rest.openapi.RestOpenApiSchemas.of;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.rest.work.RestMoveRequest;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.WorkingStatus;

/** What small requests bring, for the description of the REST interface. */
final class RestOpenApiBodies {

    private static final String VERSION = "version";
    private static final String OF_STUDENTS =
            "Version of the working plan that was looked at; an older one will do where nothing of these students changed";

    private RestOpenApiBodies() {}

    @SuppressWarnings("rawtypes") // The library has its map so.
    static void addTo(Map<String, Schema> schemas) {
        schemas.put("LookedAt", looked());
        schemas.put("Moves", moves());
        schemas.put("Move", move());
        schemas.put("Statuses", statuses());
        schemas.put("Exclusion", exclusion());
        schemas.put("Call", call());
        schemas.put(
                "HandOut",
                texts(List.of("token"), Map.of("token", "As the list of papers said it", "by", "Who hands out")));
        schemas.put("Name", texts(List.of("name"), Map.of("name", "What people call it")));
        schemas.put(
                "Description",
                texts(List.of(), Map.of("name", "Left out: stays", "note", "Left out: stays; empty: none")));
        schemas.put("EmptyYear", emptyYear());
        schemas.put("TakeOver", takeOver());
        schemas.put("Example", example());
        for (String file : List.of("ZipFile", "Workbook", "AnyFile")) {
            StringSchema bytes = new StringSchema();
            bytes.setFormat("binary");
            schemas.put(file, bytes);
        }
    }

    /** An object of texts, by their names. */
    private static ObjectSchema texts(List<String> required, Map<String, String> descriptions) {
        ObjectSchema texts = object(false, required.toArray(String[]::new));
        new TreeMap<>(descriptions).forEach((name, description) -> texts.addProperty(name, text(description)));
        return texts;
    }

    private static ObjectSchema emptyYear() {
        ObjectSchema year = texts(
                List.of("school", "postcode", "municipality", "year"),
                Map.of(
                        "school", "Name of the school",
                        "postcode", "Postcode of the school",
                        "municipality", "Municipality of the school, which decides the holidays",
                        "year", "School year, such as 2026-2027"));
        year.addProperty("region", choice("Where a municipality is divided", HolidayRegion.values()));
        return year;
    }

    private static ObjectSchema takeOver() {
        ObjectSchema takeOver = texts(
                List.of("comparison"),
                Map.of(
                        "comparison", "The comparison that was looked at",
                        "note", "What people should know of it",
                        "by", "Who does it"));
        ObjectSchema left = object(false, "kind", "id");
        left.addProperty("kind", choice("Kind of the record", Subject.Kind.values()));
        left.addProperty("id", text("Its id; empty for the weights"));
        takeOver.addProperty("leaveOut", described(list(left), "Records that stay as they are; left out: none"));
        return takeOver;
    }

    private static ObjectSchema example() {
        ObjectSchema example = object(false, "kind");
        example.addProperty("kind", choice("How large", InstanceKind.values()));
        example.addProperty("seed", number(Long.MIN_VALUE, Long.MAX_VALUE));
        return example;
    }

    private static ObjectSchema looked() {
        ObjectSchema looked = object(false, VERSION);
        looked.addProperty(VERSION, version());
        return looked;
    }

    private static IntegerSchema version() {
        return described(number(1, Long.MAX_VALUE), "Version of the working plan that was looked at");
    }

    private static StringSchema text(String description) {
        return described(new StringSchema(), description);
    }

    private static StringSchema choice(String description, Enum<?>[] choices) {
        StringSchema choice = text(description);
        choice.setEnum(Arrays.stream(choices).map(Enum::name).toList());
        return choice;
    }

    private static ObjectSchema moves() {
        ObjectSchema moves = object(false, VERSION, "moves");
        moves.addProperty(
                VERSION, described(version(), OF_STUDENTS + "; a preview can do without, and asks for that of now"));
        moves.addProperty("moves", described(list(of("Move")), "Done together or not at all; MAKE_ROOM stands alone"));
        moves.addProperty("by", text("Who does it"));
        return moves;
    }

    private static ObjectSchema move() {
        ObjectSchema move = object(false, "kind", "studentId");
        move.addProperty(
                "kind",
                choice(
                        "PLACE has periodId, companyId, mentorId and days; TAKE_OUT has periodId; SUPERVISE has supervisorId or none;"
                                + " MAKE_ROOM has periodId and companyId: mentor, days and who makes room are found",
                        RestMoveRequest.Kind.values()));
        for (String id : List.of("studentId", "periodId", "companyId", "mentorId", "supervisorId")) {
            move.addProperty(id, new StringSchema());
        }
        StringSchema day = new StringSchema();
        day.setEnum(Weekdays.ALL.toList().stream().map(Enum::name).toList());
        move.addProperty("days", described(list(day), "Stage weekdays, each once"));
        return move;
    }

    private static ObjectSchema statuses() {
        ObjectSchema statuses = object(false, VERSION, "status", "placements");
        statuses.addProperty(VERSION, described(version(), OF_STUDENTS));
        statuses.addProperty("status", choice("How far they are", WorkingStatus.values()));
        ObjectSchema placement = object(false, "studentId", "periodId");
        placement.addProperty("studentId", new StringSchema());
        placement.addProperty("periodId", new StringSchema());
        statuses.addProperty("placements", described(list(placement), "One or more placements of the working plan"));
        statuses.addProperty("by", text("Who says so"));
        return statuses;
    }

    private static ObjectSchema exclusion() {
        ObjectSchema exclusion = object(false, "studentId", "companyId", "excluded");
        exclusion.addProperty("studentId", new StringSchema());
        exclusion.addProperty("companyId", new StringSchema());
        exclusion.addProperty("excluded", described(new BooleanSchema(), "false: the student may go there again"));
        exclusion.addProperty("by", text("Who says so"));
        return exclusion;
    }

    private static ObjectSchema call() {
        ObjectSchema call = object(false, VERSION, "companyId");
        call.addProperty(VERSION, described(version(), OF_STUDENTS));
        call.addProperty("companyId", new StringSchema());
        call.addProperty("studentId", text("Left out: the company as a whole, without an answer"));
        call.addProperty(
                "periods", described(list(new StringSchema()), "Left out: all in which the student is at the company"));
        call.addProperty(
                "answer",
                choice(
                        "ASKED and YES make the placements asked and agreed, NO takes the student out and excludes the company",
                        Call.Answer.values()));
        call.addProperty("note", new StringSchema());
        call.addProperty("by", text("Who called"));
        return call;
    }
}
