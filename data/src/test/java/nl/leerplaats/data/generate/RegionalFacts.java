package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;

/** Adds to a dataset what regions and schools with blocks have: orientations, half days, partner schools and shares of schools. */
final class RegionalFacts {

    private final Draw draw;
    private final List<String> schools;
    private final List<Profile> profiles;

    private RegionalFacts(Dataset from, Draw draw) {
        this.draw = draw;
        schools = from.schools().stream().map(School::id).toList();
        profiles = from.companies().stream()
                .flatMap(company -> company.accreditations().stream())
                .map(Accreditation::profile)
                .distinct()
                .sorted()
                .toList();
    }

    /** Half of the datasets as they are, and the others with more or less of it. */
    static Dataset addToHalf(Dataset from, Draw draw) {
        return draw.chance(50) ? from : new RegionalFacts(from, draw).add(from);
    }

    private Dataset add(Dataset from) {
        int orientations = draw.pick(0, 15, 40);
        int halves = draw.pick(0, 20, 60);
        int partners = draw.pick(0, 30, 70);
        List<Student> students = from.students().stream()
                .map(student -> student.withRequests(student.requests().stream()
                        .map(request -> vary(request, orientations, halves))
                        .toList()))
                .toList();
        List<Company> companies = from.companies().stream()
                .map(company -> draw.chance(partners) ? withPartners(company) : company)
                .toList();
        return from.withStudents(students).withCompanies(companies).withWeights(weights(from.weights()));
    }

    private Request vary(Request request, int orientations, int halves) {
        Request result = request;
        if (!profiles.isEmpty() && draw.chance(orientations)) {
            result = result.withProfiles(
                    draw.weightedSample(profiles, profile -> 1, draw.between(1, Math.min(3, profiles.size()))));
        }
        return draw.chance(halves) ? result.withDayPart(draw.pick(List.of(DayPart.values()))) : result;
    }

    private Company withPartners(Company company) {
        List<String> taken = new ArrayList<>(schools);
        taken.removeIf(school -> !company.takesFrom(school));
        return company.withPartnerSchoolIds(
                draw.weightedSample(taken, school -> 1, draw.between(1, Math.min(2, taken.size()))));
    }

    private Weights weights(Weights from) {
        Map<CostTerm, Integer> overrides = new EnumMap<>(CostTerm.class);
        overrides.putAll(from.overrides());
        overrides.put(CostTerm.SCHOOL_SHARE, draw.pick(0, 5, 15, 60, 300));
        if (draw.chance(50)) {
            overrides.put(CostTerm.NOT_PARTNER, draw.pick(0, 3, 40, 150));
        }
        return new Weights(overrides);
    }
}
