package nl.leerplaats.cli.replan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.replan.Proposals;
import org.jspecify.annotations.Nullable;

/** What happened in a night as a tree for a JSON document. */
final class NightJson {

    /** Value of the key {@code format}. */
    static final String FORMAT = "leerplaats-nightly/1";

    private final Texts texts;
    private final ReplanJson changes;

    NightJson(Locale locale, ReplanJson changes) {
        texts = Texts.of(locale);
        this.changes = changes;
    }

    /** The document. */
    Map<String, @Nullable Object> document(NightFiles files, NightResult result, @Nullable Proposals proposals) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("dataset", result.dataset().name());
        document.put(
                "asOf",
                result.replanning() == null
                        ? null
                        : String.valueOf(result.replanning().dataset().asOf()));
        document.put("files", files(files));
        document.put("applied", changes.sentences(result.tonight().applied()));
        document.put("known", changes.sentences(result.tonight().known()));
        document.put(
                "setAside",
                result.tonight().setAside().stream().map(changes::setAside).toList());
        document.put("changesSincePlan", result.sinceBase());
        NightNeed need = result.need();
        document.put("leftOut", need == null ? null : need.leftOut());
        document.put("brokenRules", need == null ? null : need.broken());
        document.put("unplaced", need == null ? null : need.unplaced());
        Applied nothing = ChangeLog.apply(result.dataset(), List.of());
        document.put("proposals", proposals == null ? null : changes.document(proposals, nothing, nothing));
        return document;
    }

    private List<Object> files(NightFiles files) {
        List<Object> result = new ArrayList<>();
        for (NightFile file : files.read()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", file.name());
            one.put(
                    "outcome",
                    switch (file.outcome()) {
                        case USED -> "used";
                        case PARTLY -> "partly";
                        case SET_ASIDE -> "setAside";
                    });
            one.put("changes", file.changes());
            one.put("findings", file.findings().stream().map(this::finding).toList());
            result.add(one);
        }
        for (String name : files.waiting()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", name);
            one.put("outcome", "waiting");
            one.put("changes", 0);
            one.put("findings", List.of());
            result.add(one);
        }
        return result;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", finding.code().code());
        one.put("place", texts.place(finding));
        one.put("message", texts.finding(finding));
        return one;
    }
}
