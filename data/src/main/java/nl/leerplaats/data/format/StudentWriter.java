package nl.leerplaats.data.format;

import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;

/** Writes students with their requests, keys in the order of docs/data-format.md. */
final class StudentWriter {

    private StudentWriter() {}

    static void student(JsonWriter json, Student student) {
        json.text("id", student.id());
        json.text("name", student.name());
        json.text("schoolId", student.schoolId());
        json.text("birthDate", student.birthDate());
        json.number("grade", student.grade());
        json.text("profile", student.profile().code());
        json.someTexts("interests", student.interests());
        json.numberUnless("urgency", student.urgency(), Student.DEFAULT_URGENCY);
        DatasetWriter.location(json, "home", student.home());
        travel(json, student.travel());
        hours(json, student.hours());
        days(json, student.days());
        json.text("stageFrom", student.stageFrom());
        json.text("stageUntil", student.stageUntil());
        json.someTexts("preferences", student.preferences());
        json.someTexts("exclusions", student.exclusions());
        json.objects("requests", student.requests(), StudentWriter::request);
        json.text("group", student.group());
        DatasetWriter.contact(json, "guardian", student.guardian());
        json.extra(student.extra());
    }

    static void travel(JsonWriter json, TravelLimits travel) {
        json.object("travel", () -> {
            json.texts("modes", travel.modes());
            json.number("maxMinutes", travel.maxMinutes());
            json.extra(travel.extra());
        });
    }

    private static void hours(JsonWriter json, Hours hours) {
        json.object("hours", () -> {
            json.hours("required", hours.requiredMinutes());
            json.hours("maximum", hours.maximumMinutes());
            json.hoursUnlessZero("completed", hours.completedMinutes());
            json.extra(hours.extra());
        });
    }

    private static void days(JsonWriter json, StageDays days) {
        if (days.equals(StageDays.DEFAULT)) {
            return;
        }
        json.object("days", () -> {
            json.numberUnless("required", days.required(), StageDays.DEFAULT.required());
            json.numberUnless("maximum", days.maximum(), StageDays.DEFAULT.maximum());
            json.numberUnless("completed", days.completed(), StageDays.DEFAULT.completed());
            json.extra(days.extra());
        });
    }

    private static void request(JsonWriter json, Request request) {
        json.text("periodId", request.periodId());
        json.numbers("daysPerWeek", request.daysPerWeek());
        json.number("minutesPerDay", request.minutesPerDay());
        json.someDays("schoolDays", request.schoolDays());
        json.extra(request.extra());
    }
}
