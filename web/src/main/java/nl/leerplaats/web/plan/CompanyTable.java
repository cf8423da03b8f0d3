package nl.leerplaats.web.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.plan.CompanyRow.CompanyDay;
import nl.leerplaats.web.plan.CompanyRow.CompanyPeriod;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.SearchWords;

/** Makes the rows of the companies: which pupils on which weekday, by period. */
final class CompanyTable {

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::from).thenComparing(Period::to).thenComparing(Period::id);

    private final Map<String, Set<Period>> ofSchool = new LinkedHashMap<>();

    private CompanyTable(PlanningYear year) {
        for (PlannedRequest request : year.requests()) {
            ofSchool.computeIfAbsent(request.student().schoolId(), key -> new LinkedHashSet<>())
                    .add(request.period());
        }
    }

    /** The rows of the companies with at least one pupil, by name. */
    static List<CompanyRow> of(PlanningYear year, PlacedPlan plan) {
        Map<String, List<Placed>> byCompany = new LinkedHashMap<>();
        for (Placed at : plan.listPlaces()) {
            byCompany
                    .computeIfAbsent(at.company().id(), key -> new ArrayList<>())
                    .add(at);
        }
        CompanyTable rows = new CompanyTable(year);
        return byCompany.values().stream()
                .map(rows::row)
                .sorted(NameOrder.by(CompanyRow::name, CompanyRow::id))
                .toList();
    }

    /** All companies of a year, by name. */
    static List<Company> listAll(PlanningYear year) {
        return year.dataset().companies().stream()
                .sorted(NameOrder.by(Company::name, Company::id))
                .toList();
    }

    /** The row of a company without pupils. */
    static CompanyRow without(Company company) {
        return new CompanyRow(
                company.id(), company.name(), company.sector(), List.of(), days(company, List.of()), names(company));
    }

    /** What a company is found by, in lower case. The name with where it is and what it does is one name. */
    static Set<String> names(Company company) {
        return SearchWords.names(listNames(company));
    }

    private static List<String> listNames(Company company) {
        Contact contact = company.contact();
        String address = contact == null ? null : contact.address();
        List<String> names = new ArrayList<>();
        names.add(Stream.of(company.name(), company.location().postcode(), address, company.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        names.add(company.id());
        company.mentors().stream().map(Mentor::name).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private CompanyRow row(List<Placed> places) {
        Company company = places.get(0).company();
        Map<Period, List<Placed>> byPeriod = new LinkedHashMap<>();
        List<String> names = listNames(company);
        for (Placed at : places) {
            byPeriod.computeIfAbsent(at.request().period(), key -> new ArrayList<>())
                    .add(at);
            names.addAll(List.of(at.request().student().shownName(), at.mentor().shownName()));
        }
        return new CompanyRow(
                company.id(),
                company.name(),
                company.sector(),
                periods(company, byPeriod),
                days(company, List.of()),
                SearchWords.names(names));
    }

    /** Who is there on which weekday of a period. */
    private record InPeriod(Period period, List<CompanyDay> days) {

        boolean goesOn(InPeriod next) {
            return next.period.from().isAfter(period.to()) && days.equals(next.days);
        }
    }

    private List<CompanyPeriod> periods(Company company, Map<Period, List<Placed>> byPeriod) {
        List<InPeriod> all = byPeriod.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_TIME))
                .map(entry -> new InPeriod(entry.getKey(), days(company, entry.getValue())))
                .toList();
        List<List<InPeriod>> runs = Alike.runs(all, InPeriod::goesOn);
        boolean whole = runs.size() == 1 && all.size() > 1 && isAll(byPeriod);
        return runs.stream().map(run -> show(run, whole)).toList();
    }

    private static CompanyPeriod show(List<InPeriod> run, boolean wholeYear) {
        Period first = run.get(0).period();
        Period last = run.get(run.size() - 1).period();
        String begin = AsOfSplit.wholeId(first.id());
        String end = AsOfSplit.wholeId(last.id());
        String name = begin.equals(end) ? begin : begin + StageSpan.TO + end;
        return new CompanyPeriod(
                name, first.from(), last.to(), wholeYear, run.get(0).days());
    }

    /** Tells whether there is no other period that the schools of the pupils ask for. */
    private boolean isAll(Map<Period, List<Placed>> byPeriod) {
        return byPeriod.values().stream()
                .flatMap(Collection::stream)
                .map(at -> at.request().student().schoolId())
                .distinct()
                .allMatch(school -> byPeriod.keySet().containsAll(ofSchool.getOrDefault(school, Set.of())));
    }

    private static List<CompanyDay> days(Company company, List<Placed> places) {
        return Weekdays.ALL.toList().stream()
                .map(day -> new CompanyDay(
                        company.places().get(day),
                        DayPupil.list(places, day, at -> at.request().student().shownName())))
                .toList();
    }
}
