package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;

/**
 * The companies that have or had a recognition for each profile, in the order of the dataset.
 *
 * @param total number of companies of the dataset
 * @param byProfile companies by profile; a profile without any is left out
 * @param dayMinutes how long their working days are, in minutes, by profile: asked for each request, so worked out once
 */
record ProfileCompanies(
        int total, Map<Profile, List<Company>> byProfile, Map<Profile, IntSummaryStatistics> dayMinutes) {

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
        return new ProfileCompanies(companies.size(), result, dayMinutes);
    }

    List<Company> list(Profile profile) {
        return byProfile.getOrDefault(profile, List.of());
    }

    /** Shortest working day in minutes of the companies for a profile; 0 where there is none. */
    int shortestDay(Profile profile) {
        IntSummaryStatistics minutes = dayMinutes.get(profile);
        return minutes == null ? 0 : minutes.getMin();
    }

    /** Longest working day in minutes of the companies for a profile; 0 where there is none. */
    int longestDay(Profile profile) {
        IntSummaryStatistics minutes = dayMinutes.get(profile);
        return minutes == null ? 0 : minutes.getMax();
    }
}
