package nl.leerplaats.cli.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.pool.PlacesOnDay;
import nl.leerplaats.data.pool.RecognitionEnd;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.AreaGain;
import nl.leerplaats.solver.scarcity.NeededCompany;

/** What schools that share companies look at, as trees: places, schools side by side, companies to win and recognitions that end. */
public final class PoolJson {

    private static final String DAYS = "days";
    private static final String COMPANY_ID = "companyId";
    private static final String STUDENTS = "students";

    private PoolJson() {}

    /** The places of companies in the week of a day. */
    public static Map<String, Object> places(LocalDate on, List<PlacesOnDay> companies) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", on.toString());
        json.put("companies", companies.stream().map(PoolJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(PlacesOnDay one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(COMPANY_ID, one.company().id());
        json.put("partnerSchoolIds", one.company().partnerSchoolIds());
        json.put("schoolIds", one.company().schoolIds());
        json.put("places", (long) one.places());
        json.put("taken", (long) one.taken());
        json.put("free", (long) one.free());
        json.put("weekdays", one.weekdays().stream().map(PoolJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(PlacesOnDay.Weekday weekday) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", weekday.day().name());
        json.put("places", (long) weekday.places());
        json.put("taken", (long) weekday.taken());
        json.put("schools", bySchool(weekday.bySchool()));
        return json;
    }

    private static List<Object> bySchool(Map<String, Integer> counts) {
        List<Object> schools = new ArrayList<>();
        counts.forEach((id, students) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("schoolId", id);
            json.put(STUDENTS, (long) students);
            schools.add(json);
        });
        return schools;
    }

    /** Schools side by side: the figures of {@link FairJson}, of schools alone. */
    public static Map<String, Object> schools(Fairness fairness) {
        Map<String, Object> all = FairJson.of(fairness);
        Map<String, Object> json = new LinkedHashMap<>();
        for (String part : List.of("all", "schools")) {
            json.put(part, all.get(part));
        }
        return json;
    }

    /** Companies to go and win; of one that was found, with who gets and who loses a place in the plan with it. */
    public static Map<String, Object> needed(List<NeededCompany> companies) {
        return Map.of("companies", companies.stream().map(PoolJson::json).toList());
    }

    private static Map<String, Object> json(NeededCompany needed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("proven", needed.proven());
        json.put("places", (long) needed.places());
        json.put("profiles", needed.profiles().stream().map(Profile::code).toList());
        List<Object> areas = new ArrayList<>();
        needed.areas().forEach(home -> {
            Map<String, Object> area = new LinkedHashMap<>();
            area.put("area", home.area().name());
            area.put(STUDENTS, (long) home.students());
            areas.add(area);
        });
        json.put("areas", areas);
        json.put(DAYS, days(needed.days()));
        json.put("daysPerWeek", (long) needed.daysPerWeek());
        json.put("from", needed.from().toString());
        json.put("schools", bySchool(needed.bySchool()));
        AreaGain found = needed.found();
        if (found != null) {
            json.put("gain", FactJson.json(found.gain()));
            json.put("newlyPlaced", FactJson.json(found.newlyPlaced()));
            json.put("losing", FactJson.json(found.losing()));
        }
        return json;
    }

    /** What ends in the year planned. */
    public static Map<String, Object> recognitions(List<RecognitionEnd> ends) {
        return Map.of("ends", ends.stream().map(PoolJson::json).toList());
    }

    private static Map<String, Object> json(RecognitionEnd end) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", end.on().toString());
        json.put("kind", end.kind().name());
        json.put(COMPANY_ID, end.company().id());
        Profile profile = end.profile();
        if (profile != null) {
            json.put("profile", profile.code());
        }
        Mentor mentor = end.mentor();
        if (mentor != null) {
            json.put("mentorId", mentor.id());
        }
        json.put("kept", end.isKept());
        json.put(
                "carried",
                end.carried().stream()
                        .<Object>map(one -> FactJson.json(new RequestKey(
                                one.request().student().id(),
                                one.request().period().id())))
                        .toList());
        json.put(
                "standIns",
                end.standIns().stream()
                        .<Object>map(one -> Map.of("mentorId", one.mentor().id(), DAYS, days(one.room())))
                        .toList());
        json.put("others", end.others().stream().map(PoolJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(RecognitionEnd.Other other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(COMPANY_ID, other.company().id());
        json.put("kilometres", (long) Math.ceil(other.kilometres()));
        json.put(DAYS, days(other.room()));
        return json;
    }

    private static List<Object> days(Weekdays days) {
        return FactJson.days(days.toList());
    }
}
