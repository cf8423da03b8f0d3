package nl.leerplaats.data.format;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.FormatName;
import nl.leerplaats.data.format.json.Json;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan document strictly (docs/data-format.md, plan). Whether it names what its dataset has, and a day only once, is not looked at: that is
 * the rule {@code format}, which the judge counts.
 */
public final class PlanReader {

    private static final Field<String> STUDENT_ID = Field.required("studentId", Values::id);
    private static final Field<String> PERIOD_ID = Field.required("periodId", Values::id);
    private static final Field<String> COMPANY_ID = Field.required("companyId", Values::id);
    private static final Field<String> MENTOR_ID = Field.required("mentorId", Values::id);
    private static final Field<List<DayOfWeek>> DAYS = Field.required("days", ListReader.of(Values::dayOfWeek));
    private static final Shape PLACEMENT = Shape.of(STUDENT_ID, PERIOD_ID, COMPANY_ID, MENTOR_ID, DAYS);

    private static final Field<String> SUPERVISOR_ID = Field.required("supervisorId", Values::id);
    private static final Shape SUPERVISION = Shape.of(STUDENT_ID, SUPERVISOR_ID);

    private static final Field<Long> HARD = Field.required("hard", Values::cost);
    private static final Field<Long> MEDIUM = Field.required("medium", Values::cost);
    private static final Field<Long> SOFT = Field.required("soft", Values::cost);
    private static final Shape COST_SHAPE = Shape.of(HARD, MEDIUM, SOFT);

    private static final Field<String> FORMAT = Field.required("format", new FormatName(Plan.FORMAT));
    private static final Field<String> DATASET = Field.required("dataset", Values::text);
    private static final Field<List<Placement>> PLACEMENTS =
            Field.required("placements", ListReader.of(PlanReader::placement));
    private static final Field<List<Supervision>> SUPERVISIONS =
            Field.required("supervisions", ListReader.of(PlanReader::supervision));
    private static final Field<Claim> COST = Field.optional("cost", PlanReader::claim);
    private static final Shape PLAN = Shape.of(FORMAT, DATASET, PLACEMENTS, SUPERVISIONS, COST);

    /** What the maker of a plan claims that it costs. */
    private record Claim(Cost cost, Extra extra) {}

    private PlanReader() {}

    /**
     * Reads a plan document.
     *
     * @param in the document; not closed
     * @param findings where findings go
     * @return the plan as far as it could be read, or null where the document is broken as JSON
     */
    public static @Nullable Plan read(InputStream in, FindingCollector findings) {
        return Json.read(in, PlanReader::plan, findings);
    }

    private static Plan plan(JsonCursor in) {
        Fields values = PLAN.read(in);
        Claim claim = values.find(COST);
        return new Plan(
                values.text(DATASET),
                values.list(PLACEMENTS),
                values.list(SUPERVISIONS),
                claim == null ? null : claim.cost(),
                claim == null ? Extra.NONE : claim.extra(),
                values.extra());
    }

    private static Placement placement(JsonCursor in) {
        Fields values = PLACEMENT.read(in);
        return new Placement(
                values.text(STUDENT_ID),
                values.text(PERIOD_ID),
                values.text(COMPANY_ID),
                values.text(MENTOR_ID),
                values.list(DAYS),
                values.extra());
    }

    private static Supervision supervision(JsonCursor in) {
        Fields values = SUPERVISION.read(in);
        return new Supervision(values.text(STUDENT_ID), values.text(SUPERVISOR_ID), values.extra());
    }

    private static Claim claim(JsonCursor in) {
        Fields values = COST_SHAPE.read(in);
        return new Claim(new Cost(values.get(HARD, 0L), values.get(MEDIUM, 0L), values.get(SOFT, 0L)), values.extra());
    }
}
