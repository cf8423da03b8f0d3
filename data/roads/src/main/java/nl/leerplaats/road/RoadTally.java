package nl.leerplaats.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import org.jspecify.annotations.Nullable;

/** Counts what the roads change, and finds the places without a road and those that are cut off. */
final class RoadTally {

    private final Dataset dataset;
    private final Map<String, Side> students = new LinkedHashMap<>();
    private final Map<String, Side> companies = new LinkedHashMap<>();
    private final List<List<String>> cutOff = new ArrayList<>();
    private int pairs;
    private int shorter;
    private int longer;
    private int nowInReach;
    private int nowTooFar;

    RoadTally(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * A pair of student and company that can matter.
     *
     * @param estimate minutes by the estimate
     * @param minutes minutes that count now
     * @param most minutes that the student may travel
     * @param isCutOff no road, bridge or boat joins the two
     */
    record Pair(int estimate, int minutes, int most, boolean isCutOff) {}

    /** A home or a company: its pairs, those of them that are cut off, and those that it is blamed for. */
    private static final class Side {
        private int pairs;
        private int cutOff;
        private int blamed;

        boolean isCutOff() {
            return cutOff == pairs;
        }

        /** Tells whether a greater part of its pairs is cut off than of another's. */
        boolean isWorseThan(Side other) {
            return (long) cutOff * other.pairs > (long) other.cutOff * pairs;
        }
    }

    /** Counts a pair. */
    void add(Student student, Company company, Pair pair) {
        pairs++;
        if (pair.minutes < pair.estimate) {
            shorter++;
        } else if (pair.minutes > pair.estimate) {
            longer++;
        }
        if (pair.estimate > pair.most && pair.minutes <= pair.most) {
            nowInReach++;
        } else if (pair.estimate <= pair.most && pair.minutes > pair.most) {
            nowTooFar++;
        }
        Side home = students.computeIfAbsent(student.id(), id -> new Side());
        Side work = companies.computeIfAbsent(company.id(), id -> new Side());
        home.pairs++;
        work.pairs++;
        if (pair.isCutOff) {
            home.cutOff++;
            work.cutOff++;
            cutOff.add(List.of(student.id(), company.id()));
        }
    }

    /** The result, with a finding for each home and each company that has no road near or is cut off. */
    RoadResult result(List<TravelTime> times, Map<RoadMode, RoadSearch> searches) {
        FindingCollector findings = new FindingCollector();
        blame();
        int homes = 0;
        for (int i = 0; i < dataset.students().size(); i++) {
            Student student = dataset.students().get(i);
            String path = "$.students[" + i + "].home";
            if (hasRoad(student, searches)) {
                homes++;
                addCutOff(findings, FindingCode.HOME_CUT_OFF, path, student.id(), students.get(student.id()));
            } else if (student.travel().modes().stream().anyMatch(way -> RoadMode.find(way) != null)) {
                add(findings, path, "student", student.id());
            }
        }
        int withRoad = 0;
        for (int i = 0; i < dataset.companies().size(); i++) {
            Company company = dataset.companies().get(i);
            int number = i;
            String path = "$.companies[" + i + "].location";
            if (searches.values().stream().anyMatch(search -> search.hasRoad(number))) {
                withRoad++;
                addCutOff(findings, FindingCode.COMPANY_CUT_OFF, path, company.id(), companies.get(company.id()));
            } else if (!searches.isEmpty()) {
                add(findings, path, "company", company.id());
            }
        }
        return new RoadResult(
                times, findings.list(), homes, withRoad, pairs, shorter, longer, nowInReach, nowTooFar, cutOff.size());
    }

    /** Tells whether there is a road near the home for one of the ways in which this student travels. */
    private static boolean hasRoad(Student student, Map<RoadMode, RoadSearch> searches) {
        for (TravelMode way : student.travel().modes()) {
            RoadMode mode = RoadMode.find(way);
            RoadSearch search = mode == null ? null : searches.get(mode);
            if (search != null && search.hasRoad(student.home())) {
                return true;
            }
        }
        return false;
    }

    /** Each pair that is cut off is reported once: at the home where all of its pairs are, else at the side that is worse off. */
    private void blame() {
        for (List<String> pair : cutOff) {
            Side home = students.getOrDefault(pair.get(0), new Side());
            Side work = companies.getOrDefault(pair.get(1), new Side());
            Side blamed = home.isCutOff() || !work.isWorseThan(home) ? home : work;
            blamed.blamed++;
        }
    }

    private static void addCutOff(
            FindingCollector findings, FindingCode code, String path, String id, @Nullable Side side) {
        if (side != null && side.blamed > 0) {
            findings.add(code, path, id, side.cutOff, side.pairs);
        }
    }

    private static void add(FindingCollector findings, String path, String kind, String id) {
        findings.add(FindingCode.NO_ROAD_NEAR, path, id, kind, RoadNetwork.MOST_METRES_FROM_ROAD);
    }
}
