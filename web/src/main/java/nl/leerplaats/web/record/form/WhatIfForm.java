package nl.leerplaats.web.record.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to try in a form: companies that drop out, a new one, or both. Of the new one the form asks only what a plan needs: it has
 * one mentor, who is there on the days with places.
 *
 * @param fields what stands in its fields
 */
public record WhatIfForm(FormFields fields) {

    /** Longest search, in seconds: only one is under way at a time. */
    public static final int MOST_SECONDS = 120;

    /** Fields for companies that drop out. */
    public static final int MOST_GONE = 3;

    static final String FROM = "from";
    static final String SECONDS = "seconds";
    static final String GONE = "gone";
    static final String PROFILES = "profiles";

    private static final String FIRST = "B1";
    private static final String ONE_OF_PROFILES = PROFILES + ".of.";
    private static final String MENTOR = MentorRows.LIST + ".0.";

    /**
     * What was typed, read.
     *
     * @param problems fields in which something stands that cannot be meant
     * @param facts what is tried; only for a form without problems
     * @param from first day on which it is so; null after a problem
     * @param seconds longest search, 1 to {@link #MOST_SECONDS}
     */
    public record Read(
            Map<String, FieldProblem> problems,
            List<ChangedFact> facts,
            @Nullable LocalDate from,
            int seconds) {

        public Read {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A form to fill in.
     *
     * @param from the day that it proposes
     * @param seconds the time that it proposes
     * @param gone a company that drops out, as people name it; empty for none yet
     */
    public static WhatIfForm of(LocalDate from, long seconds, String gone) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FROM, from.toString());
        values.put(SECONDS, Long.toString(seconds));
        values.put(gone(0), gone);
        return new WhatIfForm(new FormFields(values));
    }

    /** What was typed, in its own fields only. */
    public static WhatIfForm of(Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>(typed);
        values.keySet().removeIf(field -> !isOfNew(field) && !isOther(field));
        return new WhatIfForm(new FormFields(values));
    }

    private static boolean isOther(String field) {
        return field.equals(FROM) || field.equals(SECONDS) || field.startsWith(GONE + ".");
    }

    /** Name of a field for a company that drops out, from 0. */
    public static String gone(int number) {
        return GONE + "." + number;
    }

    /** Name of the box of a profile that the new company is recognised for. */
    public String profile(Profile profile) {
        return ONE_OF_PROFILES + profile.code();
    }

    /** Tells whether anything stands in the fields of the new company. */
    public boolean hasNew() {
        return fields.values().entrySet().stream()
                .anyMatch(one -> isOfNew(one.getKey()) && !one.getValue().isBlank());
    }

    private boolean hasGone() {
        return IntStream.range(0, MOST_GONE)
                .anyMatch(number -> !fields.get(gone(number)).isBlank());
    }

    private static boolean isOfNew(String field) {
        return field.equals(CompanyForm.NAME)
                || field.equals(CompanyForm.POSTCODE)
                || field.startsWith(CompanyForm.PLACES + ".")
                || field.startsWith(ONE_OF_PROFILES);
    }

    /**
     * Reads what was typed.
     *
     * @param year the year of now
     * @param mentor name for the mentor of the new company, whom nobody knows yet
     */
    public Read read(PlanningYear year, String mentor) {
        FieldReader in = new FieldReader(fields);
        LocalDate from = in.neededDay(FROM);
        if (from != null && (from.isBefore(year.firstDay()) || from.isAfter(year.lastDay()))) {
            in.problem(FROM, "outsideYear");
        }
        int seconds = in.choice(SECONDS, 1, MOST_SECONDS);
        List<ChangedFact> facts = new ArrayList<>(listGone(in, year, from));
        if (hasNew()) {
            facts.addAll(readNew(in, year, mentor));
        } else if (!hasGone()) {
            in.problem(gone(0), "nothingToTry");
        }
        return new Read(in.problems(), in.problems().isEmpty() ? facts : List.of(), from, seconds);
    }

    private List<ChangedFact> listGone(FieldReader in, PlanningYear year, @Nullable LocalDate from) {
        CompanyNames names = CompanyNames.of(year.dataset().companies());
        Set<String> taken = new LinkedHashSet<>();
        List<ChangedFact> facts = new ArrayList<>();
        for (int number = 0; number < MOST_GONE; number++) {
            String field = gone(number);
            if (!fields.get(field).isBlank()) {
                List<String> found = names.find(fields.get(field));
                Company company = found.size() == 1 ? year.findCompany(found.get(0)) : null;
                if (company == null) {
                    in.problem(field, found.isEmpty() ? "noCompany" : "whichCompany", found.size());
                } else if (!taken.add(company.id())) {
                    in.problem(field, "twice");
                } else if (from != null && isGone(company, from)) {
                    in.problem(field, "goneAlready");
                } else if (from != null) {
                    facts.add(new CompanyUnavailable(company.id(), from));
                }
            }
        }
        return facts;
    }

    private static boolean isGone(Company company, LocalDate from) {
        LocalDate already = company.unavailableFrom();
        return already != null && !already.isAfter(from);
    }

    private List<ChangedFact> readNew(FieldReader in, PlanningYear year, String mentor) {
        PerWeekday places = in.perWeekday(CompanyForm.PLACES, FieldReader.MOST);
        boolean counted = in.problems().keySet().stream().noneMatch(field -> field.startsWith(CompanyForm.PLACES));
        List<Profile> profiles = List.of(Profile.values()).stream()
                .filter(one -> fields.isOn(profile(one)))
                .toList();
        CompanyForm form = CompanyForm.of(null, written(year, places, profiles, mentor));
        form.problems(null, year.dataset().schools()).forEach((field, problem) -> {
            if (isOfNew(field)) {
                in.problem(field, problem.code(), problem.count());
            }
        });
        String name = fields.get(CompanyForm.NAME).strip();
        if (year.dataset().companies().stream()
                .anyMatch(one -> one.name().strip().equalsIgnoreCase(name))) {
            in.problem(CompanyForm.NAME, "nameTaken");
        }
        if (counted && places.positiveDays().isEmpty()) {
            in.problem(CompanyForm.PLACES, "noPlaces");
        }
        if (profiles.isEmpty()) {
            in.problem(PROFILES, "noProfiles");
        }
        List<String> ids = year.dataset().companies().stream().map(Company::id).toList();
        return in.problems().isEmpty()
                ? form.facts(null, NextId.of(ids, FIRST), year.dataset().schools())
                : List.of();
    }

    /** The new company as its own form would have it. */
    private Map<String, String> written(PlanningYear year, PerWeekday places, List<Profile> profiles, String mentor) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(CompanyForm.NAME, fields.get(CompanyForm.NAME));
        typed.put(CompanyForm.POSTCODE, fields.get(CompanyForm.POSTCODE));
        Weekdays days = places.positiveDays();
        int most = 0;
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            String field = FieldReader.weekday(CompanyForm.PLACES, day);
            typed.put(field, fields.get(field));
            typed.put(FieldReader.weekday(MENTOR + "days", day), FormFields.box(days.contains(day)));
            most = Math.max(most, places.get(day));
        }
        typed.put(MENTOR + CompanyForm.NAME, mentor);
        typed.put(MENTOR + "maxStudents", Integer.toString(most));
        for (int row = 0; row < profiles.size(); row++) {
            String at = AccreditationRows.LIST + "." + row + ".";
            typed.put(at + "profile", profiles.get(row).code());
            typed.put(at + "from", year.firstDay().toString());
            typed.put(at + "until", year.lastDay().toString());
        }
        return typed;
    }
}
