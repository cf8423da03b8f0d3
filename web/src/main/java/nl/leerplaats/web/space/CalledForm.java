package nl.leerplaats.web.space;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.AccreditationChanged;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * What a company said on the telephone, as it stands in the form: how the company is now, until somebody types something else.
 *
 * @param from day from which it takes nobody any more; empty where it does
 * @param places pupils at the same time, by weekday
 * @param until last day of each recognition, by its place in the company
 * @param mentorUntil last day of each mentor, by id; empty where none is known
 */
record CalledForm(String from, Map<DayOfWeek, String> places, List<String> until, Map<String, String> mentorUntil) {

    /** Name of the field of each weekday, recognition and mentor. */
    static final String PLACES = "places.";

    static final String RECOGNITION = "recognition.";
    static final String MENTOR = "mentor.";
    static final String FROM = "from";

    private static final int MOST_PLACES = 999;

    CalledForm {
        places = new EnumMap<>(places);
        until = List.copyOf(until);
        mentorUntil = new LinkedHashMap<>(mentorUntil);
    }

    /** How a company is now. */
    static CalledForm of(Company company) {
        Map<DayOfWeek, String> places = new EnumMap<>(DayOfWeek.class);
        Weekdays.ALL
                .toList()
                .forEach(day -> places.put(day, String.valueOf(company.places().get(day))));
        Map<String, String> mentors = new LinkedHashMap<>();
        company.mentors().forEach(mentor -> mentors.put(mentor.id(), text(mentor.until())));
        return new CalledForm(
                text(company.unavailableFrom()),
                places,
                company.accreditations().stream().map(one -> text(one.until())).toList(),
                mentors);
    }

    /** What was typed; a field that is missing stays as it is. */
    static CalledForm of(Company company, Map<String, String> typed) {
        CalledForm now = of(company);
        Map<DayOfWeek, String> places = new EnumMap<>(DayOfWeek.class);
        now.places.forEach((day, value) ->
                places.put(day, typed.getOrDefault(PLACES + day.name().toLowerCase(Locale.ROOT), value)));
        List<String> until = new ArrayList<>();
        for (int index = 0; index < now.until.size(); index++) {
            until.add(typed.getOrDefault(RECOGNITION + index, now.until.get(index)));
        }
        Map<String, String> mentors = new LinkedHashMap<>();
        int index = 0;
        for (Map.Entry<String, String> one : now.mentorUntil.entrySet()) {
            mentors.put(one.getKey(), typed.getOrDefault(MENTOR + index++, one.getValue()));
        }
        return new CalledForm(typed.getOrDefault(FROM, now.from), places, until, mentors);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    Map<String, String> problems(Company company) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!from.isBlank() && date(from) == null) {
            problems.put(FROM, "noDate");
        }
        places.forEach((day, value) -> {
            if (number(value) == null) {
                problems.put(PLACES + day.name().toLowerCase(Locale.ROOT), "noNumber");
            }
        });
        for (int index = 0; index < until.size(); index++) {
            if (date(until.get(index)) == null) {
                problems.put(RECOGNITION + index, "noDate");
            }
        }
        for (int index = 0; index < company.mentors().size(); index++) {
            Mentor mentor = company.mentors().get(index);
            String value = mentorUntil.getOrDefault(mentor.id(), "");
            if (!value.isBlank() && date(value) == null) {
                problems.put(MENTOR + index, "noDate");
            } else if (value.isBlank() && mentor.until() != null) {
                problems.put(MENTOR + index, "mentorBack");
            }
        }
        return problems;
    }

    /** The facts that are different from how the company is now; only for a form without problems. */
    List<ChangedFact> facts(Company company) {
        CalledForm now = of(company);
        List<ChangedFact> facts = new ArrayList<>();
        if (!from.strip().equals(now.from)) {
            facts.add(new CompanyUnavailable(company.id(), date(from)));
        }
        Map<DayOfWeek, Integer> other = new EnumMap<>(DayOfWeek.class);
        places.forEach((day, value) -> {
            Integer number = number(value);
            if (number != null && number != company.places().get(day)) {
                other.put(day, number);
            }
        });
        if (!other.isEmpty()) {
            facts.add(new PlacesChanged(company.id(), other));
        }
        for (int index = 0; index < until.size(); index++) {
            Accreditation one = company.accreditations().get(index);
            LocalDate last = date(until.get(index));
            if (last != null && !last.equals(one.until())) {
                facts.add(new AccreditationChanged(company.id(), one.profile(), one.from(), last));
            }
        }
        for (Mentor mentor : company.mentors()) {
            LocalDate last = date(mentorUntil.getOrDefault(mentor.id(), ""));
            if (last != null && !Objects.equals(last, mentor.until())) {
                facts.add(new MentorLeft(company.id(), mentor.id(), last));
            }
        }
        return facts;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable Integer number(String typed) {
        String text = typed.strip();
        if (!text.matches("\\d{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number <= MOST_PLACES ? number : null;
    }
}
