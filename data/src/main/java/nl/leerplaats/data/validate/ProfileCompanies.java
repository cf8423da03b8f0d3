package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;

/**
 * The companies that have or had a recognition for each profile, in the order of the dataset.
 *
 * @param all all companies of the dataset
 * @param byProfile companies by profile; a profile without any is left out
 * @param dayMinutes how long their working days are, in minutes, by profile: asked for each request, so worked out once
 */
record ProfileCompanies(
        List<Company> all, Map<Profile, List<Company>> byProfile, Map<Profile, IntSummaryStatistics> dayMinutes) {

    static ProfileCompanies of(List<Company> companies) {
        Map<Profile, List<Company>> result = new EnumMap<>(Profile.class);
        for (Company company : companies) {
            EnumSet<Profile> profiles = EnumSet.noneOf(Profile.class);
            for (Accreditation accreditation : company.accreditations()) {
                profiles.add(accreditation.profile());
            }
            for (Profile profile : profiles) {
                result.computeIfAbsent(profile, key -> new ArrayList<>()).add(company);
            }
        }
        Map<Profile, IntSummaryStatistics> dayMinutes = new EnumMap<>(Profile.class);
        result.forEach((profile, list) -> dayMinutes.put(
                profile, list.stream().mapToInt(Company::minutesPerDay).summaryStatistics()));
        return new ProfileCompanies(companies, result, dayMinutes);
    }

    /** Number of companies of the dataset. */
    int total() {
        return all.size();
    }

    /** The companies that have or had a recognition for one of these profiles. */
    List<Company> list(List<Profile> profiles) {
        if (profiles.size() == 1) {
            return byProfile.getOrDefault(profiles.get(0), List.of());
        }
        Set<Company> some = Collections.newSetFromMap(new IdentityHashMap<>());
        profiles.forEach(profile -> some.addAll(byProfile.getOrDefault(profile, List.of())));
        return all.stream().filter(some::contains).toList();
    }

    /** Shortest working day in minutes of the companies for one of these profiles; 0 where there is none. */
    int shortestDay(Collection<Profile> profiles) {
        return profiles.stream()
                .map(dayMinutes::get)
                .filter(Objects::nonNull)
                .mapToInt(IntSummaryStatistics::getMin)
                .min()
                .orElse(0);
    }

    /** Longest working day in minutes of the companies for one of these profiles; 0 where there is none. */
    int longestDay(Collection<Profile> profiles) {
        return profiles.stream()
                .map(dayMinutes::get)
                .filter(Objects::nonNull)
                .mapToInt(IntSummaryStatistics::getMax)
                .max()
                .orElse(0);
    }
}
