package nl.leerplaats.workbook.sheet.write;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.sheet.text.NeededText;
import nl.leerplaats.workbook.sheet.text.WeekdayText;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet of students. */
final class StudentSheetRows {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final Map<String, List<String>> periodsOfSchool = new LinkedHashMap<>();
    private final Map<String, BaselineSupervision> supervisions = new LinkedHashMap<>();

    private StudentSheetRows(Dataset dataset) {
        Map<String, SchoolCalendar> calendars = new LinkedHashMap<>();
        dataset.calendars().forEach(calendar -> calendars.put(calendar.id(), calendar));
        for (School school : dataset.schools()) {
            SchoolCalendar calendar = calendars.get(school.calendarId());
            periodsOfSchool.put(
                    school.id(),
                    calendar == null
                            ? List.of()
                            : calendar.periods().stream().map(Period::id).toList());
        }
        dataset.baselineSupervisions().forEach(one -> supervisions.put(one.studentId(), one));
    }

    static List<Map<String, Object>> of(Dataset dataset) {
        StudentSheetRows rows = new StudentSheetRows(dataset);
        return dataset.students().stream().map(rows::row).toList();
    }

    private Map<String, Object> row(Student student) {
        ObjectDraft row = RecordCells.of(Layout.STUDENTS, student);
        work(row, student.hours(), student.days());
        requests(row, student);
        if (student.urgency() == Student.DEFAULT_URGENCY) {
            row.tree().remove("urgency");
        }
        BaselineSupervision supervision = supervisions.get(student.id());
        if (supervision != null) {
            row.put("supervisor", supervision.supervisorId())
                    .put("supervisorPinned", Choices.YES_NO.label(supervision.pinned()));
        }
        return row.tree();
    }

    private static void work(ObjectDraft row, Hours hours, StageDays days) {
        row.put("hoursRequired", NeededText.write(hours(hours.requiredMinutes()), hours(hours.completedMinutes())))
                .put("hoursMaximum", hours(hours.maximumMinutes()))
                .put("hoursCompleted", hours.completedMinutes() == 0 ? null : hours(hours.completedMinutes()));
        StageDays plain = new StageDays(days.required(), days.maximum(), days.completed(), Extra.NONE);
        if (!plain.equals(StageDays.DEFAULT)) {
            row.put("daysRequired", daysNeeded(days))
                    .put("daysMaximum", days.maximum())
                    .put("daysCompleted", days.completed());
        }
    }

    /** Nothing where nothing is asked, so that days done do not become days needed. */
    private static @Nullable Object daysNeeded(StageDays days) {
        return days.required() == 0
                ? null
                : NeededText.write(BigDecimal.valueOf(days.required()), BigDecimal.valueOf(days.completed()));
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR).stripTrailingZeros();
    }

    private void requests(ObjectDraft row, Student student) {
        List<String> periods =
                student.requests().stream().map(Request::periodId).toList();
        boolean all = periods.equals(periodsOfSchool.get(student.schoolId()));
        row.put("periods", all && !periods.isEmpty() ? null : ListText.joinOrNone(periods));
        if (!student.requests().isEmpty()) {
            Request first = student.requests().get(0);
            row.put("daysPerWeek", RecordCells.numbers(first.daysPerWeek()))
                    .put("minutesPerDay", first.minutesPerDay())
                    .put("schoolDays", first.schoolDays().isEmpty() ? null : WeekdayText.write(first.schoolDays()));
        }
    }
}
