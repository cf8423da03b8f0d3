package nl.leerplaats.web.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.web.plan.CompanyRow.CompanyDay;
import nl.leerplaats.web.plan.CompanyRow.CompanyPeriod;
import nl.leerplaats.web.plan.PlanReader.At;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.SearchWords;

/** Makes the rows of the companies: which pupils on which weekday, by period. */
final class CompanyRows {

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::from).thenComparing(Period::to).thenComparing(Period::id);

    private CompanyRows() {}

    /** The rows of the companies with at least one pupil, by name. */
    static List<CompanyRow> of(PlanReader plan) {
        Map<String, List<At>> byCompany = new LinkedHashMap<>();
        for (At at : plan.listPlaces()) {
            byCompany
                    .computeIfAbsent(at.company().id(), key -> new ArrayList<>())
                    .add(at);
        }
        return byCompany.values().stream()
                .map(CompanyRows::row)
                .sorted(NameOrder.by(CompanyRow::name, CompanyRow::id))
                .toList();
    }

    private static CompanyRow row(List<At> places) {
        Company company = places.get(0).company();
        Map<Period, List<At>> byPeriod = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of(company.name(), company.id()));
        for (At at : places) {
            byPeriod.computeIfAbsent(at.request().period(), key -> new ArrayList<>())
                    .add(at);
            names.addAll(List.of(PlanReader.nameOf(at.request().student()), at.mentorName()));
        }
        List<CompanyPeriod> periods = byPeriod.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_TIME))
                .map(entry -> period(company, entry.getKey(), entry.getValue()))
                .toList();
        boolean ahead = places.stream().anyMatch(at -> !at.request().history());
        return new CompanyRow(company.id(), company.name(), company.sector(), periods, ahead, SearchWords.names(names));
    }

    private static CompanyPeriod period(Company company, Period period, List<At> places) {
        List<CompanyDay> weekdays = Weekdays.ALL.toList().stream()
                .map(day -> new CompanyDay(company.places().get(day), pupils(places, day)))
                .toList();
        return new CompanyPeriod(PeriodName.of(period), period.from(), period.to(), weekdays);
    }

    private static List<String> pupils(List<At> places, DayOfWeek day) {
        return places.stream()
                .filter(at -> at.days().contains(day))
                .map(at -> PlanReader.nameOf(at.request().student()))
                .sorted(NameOrder.by(name -> name, name -> name))
                .toList();
    }
}
