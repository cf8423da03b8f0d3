package nl.leerplaats.data.format;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.FormatName;
import nl.leerplaats.data.format.json.Json;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/** Reads a dataset document strictly, record by record, and gathers every finding that needs one record alone (docs/data-format.md, dataset). */
public final class DatasetReader {

    private static final Field<String> STUDENT_ID = Field.required("studentId", Values::id);
    private static final Field<String> PERIOD_ID = Field.required("periodId", Values::id);
    private static final Field<String> COMPANY_ID = Field.required("companyId", Values::id);
    private static final Field<String> MENTOR_ID = Field.required("mentorId", Values::id);
    private static final Field<Weekdays> DAYS = Field.required("days", Values::weekdays);
    private static final Field<Boolean> PINNED = Field.optional("pinned", Values::bool);
    private static final Field<Boolean> AGREED = Field.optional("agreed", Values::bool);
    private static final Shape BASELINE_PLACEMENT =
            Shape.of(STUDENT_ID, PERIOD_ID, COMPANY_ID, MENTOR_ID, DAYS, PINNED, AGREED);

    private static final Field<String> SUPERVISOR_ID = Field.required("supervisorId", Values::id);
    private static final Shape BASELINE_SUPERVISION = Shape.of(STUDENT_ID, SUPERVISOR_ID, PINNED);

    private static final Field<Integer> MINUTES = Field.required("minutes", Values.count());
    private static final Shape TRAVEL_TIME = Shape.of(STUDENT_ID, COMPANY_ID, MINUTES);

    private static final Field<String> FORMAT = Field.required("format", new FormatName(Dataset.FORMAT));
    private static final Field<String> NAME = Field.required("name", Values::text);
    private static final Field<LocalDate> AS_OF = Field.optional("asOf", Values::nearDate);
    private static final Field<List<SchoolCalendar>> CALENDARS =
            Field.required("calendars", ListReader.of(SchoolReader::calendar));
    private static final Field<List<School>> SCHOOLS = Field.required("schools", ListReader.of(SchoolReader::school));
    private static final Field<List<Student>> STUDENTS = Field.required("students", ListReader.of(StudentFormat::read));
    private static final Field<List<Company>> COMPANIES =
            Field.required("companies", ListReader.of(CompanyFormat::read));
    private static final Field<List<Supervisor>> SUPERVISORS =
            Field.required("supervisors", ListReader.of(SchoolReader::supervisor));
    private static final Field<List<BaselinePlacement>> BASELINE =
            Field.optional("baseline", ListReader.of(DatasetReader::baselinePlacement));
    private static final Field<List<BaselineSupervision>> BASELINE_SUPERVISIONS =
            Field.optional("baselineSupervisions", ListReader.of(DatasetReader::baselineSupervision));
    private static final Field<List<TravelTime>> TRAVEL_TIMES =
            Field.optional("travelTimes", ListReader.of(DatasetReader::travelTime));
    private static final Field<Weights> WEIGHTS = Field.optional("weights", PartReaders::weights);
    private static final Shape DATASET = Shape.of(
            FORMAT,
            NAME,
            AS_OF,
            CALENDARS,
            SCHOOLS,
            STUDENTS,
            COMPANIES,
            SUPERVISORS,
            BASELINE,
            BASELINE_SUPERVISIONS,
            TRAVEL_TIMES,
            WEIGHTS);

    private DatasetReader() {}

    /**
     * Reads a dataset document. Where the findings hold an error, what could not be read is replaced
     * ({@link nl.leerplaats.data.finding.Unread}), so that the records can still be checked against each other.
     *
     * @param in the document; not closed
     * @param findings where findings go
     * @return the dataset as far as it could be read, or null where the document is broken as JSON
     */
    public static @Nullable Dataset read(InputStream in, FindingCollector findings) {
        return Json.read(in, DatasetReader::dataset, findings);
    }

    /**
     * Reads a dataset document that was made of another kind of file.
     *
     * @param tree values by key: a text, a {@link java.math.BigDecimal}, an integer, a boolean, a list or another map
     * @param findings where findings go; their places say nothing
     * @return the dataset as far as it could be read, as above
     */
    public static @Nullable Dataset read(Map<String, ?> tree, FindingCollector findings) {
        return Json.read(new TreeParser(tree), DatasetReader::dataset, findings);
    }

    private static Dataset dataset(JsonCursor in) {
        Fields values = DATASET.read(in);
        return new Dataset(
                values.text(NAME),
                values.find(AS_OF),
                values.list(CALENDARS),
                values.list(SCHOOLS),
                values.list(STUDENTS),
                values.list(COMPANIES),
                values.list(SUPERVISORS),
                values.list(BASELINE),
                values.list(BASELINE_SUPERVISIONS),
                values.list(TRAVEL_TIMES),
                values.get(WEIGHTS, Weights.DEFAULT),
                values.extra());
    }

    private static BaselinePlacement baselinePlacement(JsonCursor in) {
        Fields values = BASELINE_PLACEMENT.read(in);
        return new BaselinePlacement(
                values.text(STUDENT_ID),
                values.text(PERIOD_ID),
                values.text(COMPANY_ID),
                values.text(MENTOR_ID),
                values.get(DAYS, Weekdays.NONE),
                values.get(PINNED, false),
                values.get(AGREED, false),
                values.extra());
    }

    private static BaselineSupervision baselineSupervision(JsonCursor in) {
        Fields values = BASELINE_SUPERVISION.read(in);
        return new BaselineSupervision(
                values.text(STUDENT_ID), values.text(SUPERVISOR_ID), values.get(PINNED, false), values.extra());
    }

    private static TravelTime travelTime(JsonCursor in) {
        Fields values = TRAVEL_TIME.read(in);
        return new TravelTime(values.text(STUDENT_ID), values.text(COMPANY_ID), values.number(MINUTES), values.extra());
    }
}
