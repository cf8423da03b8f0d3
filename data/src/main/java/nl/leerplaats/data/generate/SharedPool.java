package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Weekdays;

/**
 * Turns an instance into one of schools that share a pool of companies: most companies were won by the school next to them, some
 * by two, the exam year is urgent, and what cannot be placed is to be shared out. In the kind {@code scarce} most companies for one profile have no recognition for it any more.
 */
final class SharedPool {

    /** What is scarce in the kind of that name. */
    static final Profile SCARCE = Profile.ZW;

    /** Places on weekdays that are left for it, of those that all its pupils need for two days a week. */
    private static final int LEFT_PERCENT = 70;

    private static final int DAYS_A_WEEK = 2;

    /** Points of {@code schoolShare}: four times what a week without a placement costs. */
    private static final int SHARE_WEIGHT = 60;

    private static final int EXAM_YEAR = 4;
    private static final int EXAM_URGENCY = 2;
    private static final int WON_PERCENT = 75;
    private static final int WON_TOGETHER_PERCENT = 25;

    private final Dataset start;
    private final Draw draw;

    SharedPool(Recipe recipe, Dataset start) {
        draw = Draw.of(recipe, "pool");
        this.start = recipe.kind() == InstanceKind.SCARCE ? withFew(start, Draw.of(recipe, "scarce")) : start;
    }

    /** The instance with partners, urgency and a weight for the shares. */
    Dataset make() {
        List<Company> companies = start.companies().stream()
                .map(company -> draw.chance(WON_PERCENT) ? won(company) : company)
                .toList();
        List<Student> students = start.students().stream()
                .map(student -> student.grade() == EXAM_YEAR ? student.withUrgency(EXAM_URGENCY) : student)
                .toList();
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        weights.putAll(start.weights().overrides());
        weights.put(CostTerm.SCHOOL_SHARE, SHARE_WEIGHT);
        return start.withStudents(students).withCompanies(companies).withWeights(new Weights(weights));
    }

    private Company won(Company company) {
        List<String> near = start.schools().stream()
                .filter(school -> company.takesFrom(school.id()))
                .sorted(Comparator.comparingDouble(
                        (School school) -> school.location().kilometresTo(company.location())))
                .map(School::id)
                .limit(draw.chance(WON_TOGETHER_PERCENT) ? 2 : 1)
                .toList();
        return company.withPartnerSchoolIds(near);
    }

    /** The instance without the other companies for what is scarce, and without wishes for them. */
    private static Dataset withFew(Dataset start, Draw draw) {
        Set<String> left = drawLeft(start, draw);
        List<Company> companies = start.companies().stream()
                .flatMap(company -> without(company, left).stream())
                .toList();
        Set<String> there = companies.stream().map(Company::id).collect(Collectors.toSet());
        return start.withStudents(start.students().stream()
                        .map(student -> withWishesFor(student, companies))
                        .toList())
                .withCompanies(companies)
                .withTravelTimes(start.travelTimes().stream()
                        .filter(time -> there.contains(time.companyId()))
                        .toList());
    }

    private static Set<String> drawLeft(Dataset start, Draw draw) {
        long wanting = start.students().stream()
                .filter(student -> student.profile() == SCARCE)
                .count();
        long wanted = wanting * DAYS_A_WEEK * LEFT_PERCENT / 100;
        List<Company> all = new ArrayList<>(start.companies().stream()
                .filter(company -> isFor(company, SCARCE))
                .toList());
        Set<String> left = new LinkedHashSet<>();
        while (wanted > 0 && !all.isEmpty()) {
            Company company = all.remove(draw.below(all.size()));
            wanted -= company.places().sumOutside(Weekdays.NONE);
            left.add(company.id());
        }
        return left;
    }

    private static boolean isFor(Company company, Profile profile) {
        return company.accreditations().stream().anyMatch(one -> one.profile() == profile);
    }

    /** The company as it is left; none where it was for the profile alone. */
    private static Optional<Company> without(Company company, Set<String> left) {
        if (left.contains(company.id()) || !isFor(company, SCARCE)) {
            return Optional.of(company);
        }
        Company other = company.withAccreditations(company.accreditations().stream()
                .filter(one -> one.profile() != SCARCE)
                .toList());
        return other.accreditations().isEmpty() ? Optional.empty() : Optional.of(other);
    }

    private static Student withWishesFor(Student student, List<Company> companies) {
        Predicate<String> suits = companies.stream()
                .filter(company -> isFor(company, student.profile()))
                .map(Company::id)
                .collect(Collectors.toSet())::contains;
        return student.withWishes(
                student.preferences().stream().filter(suits).toList(),
                student.exclusions().stream().filter(suits).toList());
    }
}
