package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Location;

/** Draws what students like, which companies they found themselves or would like, and the rare one where they cannot go. */
final class Wishes {

    private static final int WITH_INTERESTS_PERCENT = 75;
    private static final int WITH_PREFERENCES_PERCENT = 25;
    private static final int WITH_EXCLUSION_PERCENT = 2;
    private static final int FIND_WITHIN_KM = 6;
    private static final int KNOWN_COMPANIES = 12;

    private final Draw draw;
    private final Map<Profile, List<Company>> byProfile = new EnumMap<>(Profile.class);

    Wishes(Draw draw, List<Company> companies) {
        this.draw = draw;
        for (Company company : companies) {
            company.accreditations().stream()
                    .map(Accreditation::profile)
                    .distinct()
                    .forEach(profile -> byProfile
                            .computeIfAbsent(profile, key -> new ArrayList<>())
                            .add(company));
        }
    }

    List<String> drawInterests(Profile profile) {
        if (!draw.chance(WITH_INTERESTS_PERCENT)) {
            return List.of();
        }
        return draw.weightedSample(Trade.listTags(profile), tag -> 1, draw.between(1, 3));
    }

    /** The ids of one to three companies near home that take pupils of the school, best first. */
    List<String> drawPreferences(Location home, Profile profile, String schoolId) {
        if (!draw.chance(WITH_PREFERENCES_PERCENT)) {
            return List.of();
        }
        List<Company> known = near(home, profile).stream()
                .filter(company -> company.takesFrom(schoolId))
                .toList();
        return draw.weightedSample(known, company -> 1, draw.pick(1, 1, 1, 2, 3)).stream()
                .map(Company::id)
                .toList();
    }

    List<String> drawExclusions(Location home, Profile profile, List<String> preferences) {
        if (!draw.chance(WITH_EXCLUSION_PERCENT)) {
            return List.of();
        }
        List<Company> known = near(home, profile).stream()
                .filter(company -> !preferences.contains(company.id()))
                .toList();
        return known.isEmpty() ? List.of() : List.of(draw.pick(known).id());
    }

    /** Number of companies with a recognition for the profile within a distance from home. */
    long countWithin(Location home, Profile profile, int kilometres) {
        return byProfile.getOrDefault(profile, List.of()).stream()
                .filter(company -> FlatMap.kilometres(home, company.location()) <= kilometres)
                .count();
    }

    private List<Company> near(Location home, Profile profile) {
        return byProfile.getOrDefault(profile, List.of()).stream()
                .filter(company -> FlatMap.kilometres(home, company.location()) <= FIND_WITHIN_KM)
                .sorted(Comparator.comparingDouble(company -> FlatMap.kilometres(home, company.location())))
                .limit(KNOWN_COMPANIES)
                .toList();
    }
}
