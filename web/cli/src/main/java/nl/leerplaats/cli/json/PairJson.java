package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.explain.PairReasons;

/** Why a student is not at a certain company, as a tree. */
public final class PairJson {

    private PairJson() {}

    /** What is explained of a student and a company, for each request that is not decided. */
    public static Map<String, Object> of(
            String studentId, String companyId, List<PairReasons> reasons, ReasonJson json) {
        List<Object> requests = new ArrayList<>();
        for (PairReasons one : reasons) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("periodId", one.hurdle().request().periodId());
            request.put("isThere", one.there() != null);
            request.put("hurdle", json.hurdle(one.hurdle()));
            if (one.alternative() != null) {
                request.put("alternative", json.alternative(one.alternative()));
            }
            requests.add(request);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("studentId", studentId);
        tree.put("companyId", companyId);
        tree.put("requests", requests);
        return tree;
    }
}
