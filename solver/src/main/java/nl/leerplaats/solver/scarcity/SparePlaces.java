package nl.leerplaats.solver.scarcity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.DatasetChange;

/**
 * A dataset prepared for trials: every company has one mentor more, who is never there, and every cell has a company of its own without
 * places. Every plan costs as much as without them. One more place is tried by letting such a mentor come on some weekdays; since nothing
 * gets another number by it, the trial is quick.
 */
final class SparePlaces {

    private static final String MARK = "+";
    private static final int USUAL_MINUTES = 480;

    private final Dataset dataset;
    private final Map<String, String> mentors = new LinkedHashMap<>();
    private final Map<Cell, String> companies = new LinkedHashMap<>();

    SparePlaces(Dataset given, List<Cell> cells) {
        List<Company> all = new ArrayList<>();
        for (Company company : given.companies()) {
            String mentor = unused(company.mentors().stream().map(Mentor::id).toList());
            mentors.put(company.id(), mentor);
            List<Mentor> more = new ArrayList<>(company.mentors());
            more.add(absent(mentor));
            all.add(company.withMentors(more));
        }
        for (Cell cell : cells) {
            String id = unused(all.stream().map(Company::id).toList());
            companies.put(cell, id);
            mentors.put(id, MARK);
            all.add(company(given, cell, id, PerWeekday.ZERO, absent(MARK)));
        }
        dataset = given.withCompanies(all);
    }

    private static String unused(Collection<String> ids) {
        String id = MARK;
        while (ids.contains(id)) {
            id += MARK;
        }
        return id;
    }

    private static Mentor absent(String id) {
        return new Mentor(id, null, Weekdays.NONE, 0, Extra.NONE);
    }

    /** A company in the middle of where the students of a cell live, with a usual day, and nothing that they have wished for. */
    private static Company company(Dataset given, Cell cell, String id, PerWeekday places, Mentor mentor) {
        LocalDate first = given.calendars().stream()
                .map(SchoolCalendar::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = given.calendars().stream()
                .map(SchoolCalendar::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Company.of(id, "", cell.middle(), usualMinutes(given, cell.profile()))
                .withAccreditations(List.of(new Accreditation(cell.profile(), first, last, Extra.NONE)))
                .withPlaces(places)
                .withMentors(List.of(mentor));
    }

    /** The median working day of the companies that are recognised for a profile. */
    static int usualMinutes(Dataset dataset, Profile profile) {
        int[] minutes = dataset.companies().stream()
                .filter(company -> company.accreditations().stream().anyMatch(one -> one.profile() == profile))
                .mapToInt(Company::minutesPerDay)
                .sorted()
                .toArray();
        return minutes.length == 0 ? USUAL_MINUTES : minutes[minutes.length / 2];
    }

    /** The company of a cell with one place on some weekdays, and a mentor for it. */
    Company newCompany(Cell cell, Weekdays days) {
        return company(
                dataset,
                cell,
                companyOf(cell) + "new",
                PerWeekday.of(days, 1),
                new Mentor(MARK, null, days, 1, Extra.NONE));
    }

    /** The prepared dataset. */
    Dataset dataset() {
        return dataset;
    }

    /** Id of the company of a cell. */
    String companyOf(Cell cell) {
        return Objects.requireNonNull(companies.get(cell));
    }

    /** Id of the mentor of a company who is never there. */
    String mentorOf(String companyId) {
        return Objects.requireNonNull(mentors.get(companyId));
    }

    /** One more place at a company on some weekdays, with somebody to guide the pupil. */
    DatasetChange place(String companyId, Weekdays days) {
        return new Changes.Together(List.of(
                new Changes.MorePlaces(companyId, days, 1),
                new Changes.MentorRoom(companyId, mentorOf(companyId), days, 1)));
    }
}
