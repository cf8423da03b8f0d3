package nl.leerplaats.workbook.sheet.write;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.SheetCell;
import org.jspecify.annotations.Nullable;

/** Finds what a workbook cannot hold of a dataset (docs/workbook.md), so that nobody loses it without knowing. */
public final class NotHeld {

    /** Most rows that are written to a sheet. */
    static final int MAX_ROWS = 1_000_000;

    /** Most characters of a cell. */
    private static final int MAX_CELL = 32_767;

    private final FindingCollector findings;
    private int extras;

    private NotHeld(FindingCollector findings) {
        this.findings = findings;
    }

    public static void look(Dataset dataset, Map<String, List<Map<String, Object>>> rows, FindingCollector findings) {
        NotHeld look = new NotHeld(findings);
        look.countExtras(dataset);
        look.report("extra", look.extras);
        look.report("agreements", (int) dataset.baseline().stream()
                .filter(one -> one.pinned() && one.agreed())
                .count());
        rows.forEach((key, sheet) -> look.rows(Layout.getSheet(key), sheet));
    }

    private void report(String part, int count) {
        if (count > 0) {
            findings.add(FindingCode.NOT_IN_WORKBOOK, SheetPlace.BOOK, "", part, count);
        }
    }

    private void rows(SheetLayout layout, List<Map<String, Object>> rows) {
        if (rows.size() > MAX_ROWS) {
            findings.add(FindingCode.NOT_IN_WORKBOOK, SheetPlace.of(layout.name()), "", "rows", rows.size() - MAX_ROWS);
        }
        for (SheetColumn column : layout.columns()) {
            int texts = 0;
            int examples = 0;
            for (Map<String, Object> row : rows) {
                if (row.get(column.key()) instanceof String text && !column.info()) {
                    boolean oneLine =
                            !column.type().isOneLine() || CellText.oneLine(text).equals(text);
                    texts += isHeld(text) && oneLine ? 0 : 1;
                    examples += column.marksExamples() && Layout.isExampleMark(text) ? 1 : 0;
                }
            }
            SheetPlace place = SheetPlace.of(layout.name(), 1, layout.columns().indexOf(column), column.header());
            if (texts > 0) {
                findings.add(FindingCode.NOT_IN_WORKBOOK, place, "", "texts", texts);
            }
            if (examples > 0) {
                findings.add(FindingCode.NOT_IN_WORKBOOK, place, "", "examples", examples);
            }
        }
    }

    /** A text comes back as it was where it is not empty, not too long, without space around it and of characters that files have. */
    private static boolean isHeld(String text) {
        return text.length() <= MAX_CELL
                && !text.isEmpty()
                && SheetCell.ofText(text).text().equals(text)
                && text.codePoints().allMatch(NotHeld::isCharacter);
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private void countExtras(Dataset dataset) {
        count(dataset.extra());
        dataset.calendars().forEach(calendar -> {
            count(calendar.extra());
            calendar.closures().forEach(closure -> count(closure.extra()));
            calendar.periods().forEach(period -> count(period.extra()));
        });
        dataset.schools().forEach(school -> {
            count(school.extra());
            count(school.location().extra());
            count(school.contact());
        });
        dataset.students().forEach(this::student);
        dataset.companies().forEach(this::company);
        dataset.supervisors().forEach(supervisor -> {
            count(supervisor.extra());
            count(supervisor.contact());
        });
        dataset.baseline().forEach(placement -> count(placement.extra()));
        dataset.baselineSupervisions().forEach(supervision -> count(supervision.extra()));
        dataset.travelTimes().forEach(time -> count(time.extra()));
    }

    private void student(Student student) {
        count(student.extra());
        count(student.guardian());
        count(student.home().extra());
        count(student.travel().extra());
        count(student.hours().extra());
        count(student.days().extra());
        student.requests().forEach(request -> count(request.extra()));
    }

    private void company(Company company) {
        count(company.extra());
        count(company.contact());
        count(company.location().extra());
        if (company.workTimes() != null) {
            count(company.workTimes().extra());
        }
        company.accreditations().forEach(accreditation -> count(accreditation.extra()));
        company.closures().forEach(closure -> count(closure.extra()));
        company.mentors().forEach(mentor -> {
            count(mentor.extra());
            count(mentor.contact());
        });
    }

    private void count(@Nullable Contact contact) {
        if (contact != null) {
            count(contact.extra());
        }
    }

    private void count(Extra extra) {
        extras += extra.isPresent() ? 1 : 0;
    }
}
