package nl.leerplaats.data.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.validate.CandidateLimits.Reason;
import nl.leerplaats.data.year.PlannedRequest;

/** Looks for a company that fits a request, and counts for the others which rule removes them. */
final class CandidateSearch {

    private final Map<List<Profile>, CandidateTable> byProfiles = new LinkedHashMap<>();
    private final ProfileCompanies companies;
    private final TravelMinutes travel;

    CandidateSearch(ProfileCompanies companies, TravelMinutes travel) {
        this.travel = travel;
        this.companies = companies;
    }

    private CandidateTable table(PlannedRequest request) {
        return byProfiles.computeIfAbsent(request.profiles(), profiles -> new CandidateTable(companies.list(profiles)));
    }

    /** Tells whether some company fits a request. */
    boolean finds(PlannedRequest request) {
        CandidateTable table = table(request);
        CandidateLimits limits = new CandidateLimits(request, travel);
        for (int i = 0; i < table.size(); i++) {
            if (limits.canFit(table, i) && limits.findReason(table, i) == null) {
                return true;
            }
        }
        return false;
    }

    /** How many companies each reason removes for a request that no company fits, by its ordinal, adding up to all companies. */
    int[] countRemoved(PlannedRequest request) {
        CandidateTable table = table(request);
        CandidateLimits limits = new CandidateLimits(request, travel);
        int[] counts = new int[Reason.values().length];
        counts[Reason.ACCREDITATION.ordinal()] = companies.total() - table.size();
        for (int i = 0; i < table.size(); i++) {
            Reason reason = limits.findReason(table, i);
            if (reason != null) {
                counts[reason.ordinal()]++;
            }
        }
        return counts;
    }
}
