package nl.leerplaats.solver.relaxation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.year.YearIndex;

/** The students in groups that share no supervisor, by union-find over the schools; so no trip has shares in two groups. */
public final class StudentGroups {

    private final int[] parents;

    private StudentGroups(int schools) {
        parents = new int[schools];
        for (int school = 0; school < schools; school++) {
            parents[school] = school;
        }
    }

    /** The groups, each in order of the students. */
    public static List<int[]> of(YearIndex index) {
        StudentGroups groups = new StudentGroups(index.facts().schools().size());
        int students = index.facts().students().size();
        for (int student = 0; student < students; student++) {
            for (int supervisor : index.supervisorsOf(student)) {
                groups.join(
                        schoolOf(index, student),
                        index.facts().supervisors().get(supervisor).school().index());
            }
        }
        Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
        for (int student = 0; student < students; student++) {
            byRoot.computeIfAbsent(groups.root(schoolOf(index, student)), root -> new ArrayList<>())
                    .add(student);
        }
        return byRoot.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int schoolOf(YearIndex index, int student) {
        return index.facts().students().get(student).school().index();
    }

    private int root(int school) {
        int root = school;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private void join(int a, int b) {
        parents[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    }
}
