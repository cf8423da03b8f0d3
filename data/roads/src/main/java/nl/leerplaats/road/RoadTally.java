package nl.leerplaats.road;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;

/** Counts what the roads change, and finds the places without a road. */
final class RoadTally {

    private int pairs;
    private int shorter;
    private int longer;
    private int nowInReach;
    private int nowTooFar;

    /** Counts a pair: minutes by estimate and over the roads, and the most that the student may travel. */
    void add(int estimate, int minutes, int most) {
        pairs++;
        if (minutes < estimate) {
            shorter++;
        } else if (minutes > estimate) {
            longer++;
        }
        if (estimate > most && minutes <= most) {
            nowInReach++;
        } else if (estimate <= most && minutes > most) {
            nowTooFar++;
        }
    }

    /** The result, with a finding for each home and each company that has no road near. */
    RoadResult result(Dataset dataset, List<TravelTime> times, List<RoadSearch> searches) {
        FindingCollector findings = new FindingCollector();
        int homes = 0;
        for (int i = 0; i < dataset.students().size(); i++) {
            Student student = dataset.students().get(i);
            if (searches.stream().anyMatch(search -> search.hasRoad(student.home()))) {
                homes++;
            } else if (student.travel().modes().stream().anyMatch(way -> RoadMode.find(way) != null)) {
                add(findings, "$.students[" + i + "].home", "student", student.id());
            }
        }
        int companies = 0;
        for (int i = 0; i < dataset.companies().size(); i++) {
            Company company = dataset.companies().get(i);
            int number = i;
            if (searches.stream().anyMatch(search -> search.hasRoad(number))) {
                companies++;
            } else if (!searches.isEmpty()) {
                add(findings, "$.companies[" + i + "].location", "company", company.id());
            }
        }
        List<Finding> found = new ArrayList<>(findings.list());
        return new RoadResult(times, found, homes, companies, pairs, shorter, longer, nowInReach, nowTooFar);
    }

    private static void add(FindingCollector findings, String path, String kind, String id) {
        findings.add(FindingCode.NO_ROAD_NEAR, path, id, kind, RoadNetwork.MOST_METRES_FROM_ROAD);
    }
}
