package nl.leerplaats.workbook.sheet.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.sheet.text.WeekdayText;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet of placements: one for each request, placed or not, pupil by pupil. */
final class PlacementSheetRows {

    private PlacementSheetRows() {}

    static List<Map<String, Object>> of(Dataset dataset) {
        Map<RequestKey, BaselinePlacement> placed = new LinkedHashMap<>();
        dataset.baseline().forEach(one -> placed.put(RequestKey.of(one), one));
        Map<String, Company> companies = new LinkedHashMap<>();
        dataset.companies().forEach(company -> companies.put(company.id(), company));
        List<Map<String, Object>> result = new ArrayList<>();
        for (Student student : dataset.students()) {
            for (Request request : student.requests()) {
                ObjectDraft row = new ObjectDraft()
                        .put("student", student.id())
                        .put("studentName", student.name())
                        .put("period", request.periodId());
                BaselinePlacement placement = placed.get(RequestKey.of(student, request));
                if (placement != null) {
                    placement(row, placement, companies.get(placement.companyId()));
                }
                differences(row, request, student.requests().get(0));
                result.add(row.tree());
            }
        }
        return result;
    }

    private static void placement(ObjectDraft row, BaselinePlacement placement, @Nullable Company company) {
        row.put("company", placement.companyId())
                .put("companyName", company == null ? null : company.name())
                .put("mentor", placement.mentorId())
                .put("days", WeekdayText.write(placement.days()))
                .put("status", Choices.STATUS.label(PlacementStatus.of(placement)));
    }

    /** What the request wants otherwise than the pupil's first one, which stands in the pupil's own row, and what only one period can want. */
    private static void differences(ObjectDraft row, Request request, Request first) {
        if (!request.daysPerWeek().equals(first.daysPerWeek())) {
            row.put("ownDaysPerWeek", RecordCells.numbers(request.daysPerWeek()));
        }
        Integer minutes = request.minutesPerDay();
        if (!Objects.equals(minutes, first.minutesPerDay())) {
            row.put("ownMinutesPerDay", minutes == null ? ListText.NONE : minutes);
        }
        if (!request.schoolDays().equals(first.schoolDays())) {
            row.put("ownSchoolDays", WeekdayText.write(request.schoolDays()));
        }
        if (request.isOrientation()) {
            row.put(
                    "ownProfiles",
                    ListText.join(request.profiles().stream().map(Profile::code).toList()));
        }
        if (request.dayPart() != null) {
            row.put("ownDayPart", Choices.DAY_PARTS.label(request.dayPart()));
        }
    }
}
