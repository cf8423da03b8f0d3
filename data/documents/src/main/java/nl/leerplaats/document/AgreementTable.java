package nl.leerplaats.document;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The agreements as a table for the coordinator, with what is known of how everybody is reached. */
final class AgreementTable {

    private final DocumentTexts texts;

    AgreementTable(DocumentTexts texts) {
        this.texts = texts;
    }

    /** A row for each placement, for a mail merge. */
    CsvTable table(List<Stage> stages) {
        boolean isAnyDecided = stages.stream().anyMatch(stage -> stage.status() != PlacementStatus.PROPOSED);
        return new CsvTable(
                        header(),
                        stages.stream()
                                .map(stage -> row(stage, texts.status(stage.status(), isAnyDecided)))
                                .toList())
                .withoutEmptyFrom(texts.get("column.status"));
    }

    private List<String> header() {
        return texts.list(
                "column.",
                "studentId",
                "student",
                "birthDate",
                "grade",
                "profile",
                "schoolId",
                "school",
                "brin",
                "companyId",
                "company",
                "postcode",
                "accreditation",
                "mentorId",
                "mentor",
                "supervisorId",
                "supervisor",
                "period",
                "first",
                "last",
                "weekdays",
                "from",
                "to",
                "workHours",
                "days",
                "hours",
                "broken",
                "status",
                "group",
                "guardian",
                "guardianPhone",
                "guardianEmail",
                "guardianAddress",
                "companyContact",
                "companyPhone",
                "companyEmail",
                "companyAddress",
                "mentorPhone",
                "mentorEmail",
                "supervisorPhone",
                "supervisorEmail",
                "schoolPhone",
                "schoolEmail",
                "schoolAddress");
    }

    private List<String> row(Stage stage, String status) {
        List<String> cells = new ArrayList<>(List.of(
                stage.student().id(),
                stage.student().shownName(),
                texts.date(stage.student().birthDate()),
                Integer.toString(stage.student().grade()),
                stage.student().profile().code(),
                stage.school().id(),
                stage.school().name(),
                orEmpty(stage.school().brin()),
                stage.company().id(),
                stage.company().shownName(),
                orEmpty(stage.company().location().postcode()),
                orEmpty(Agreement.accreditation(stage, texts)),
                stage.mentor().id(),
                stage.mentor().shownName(),
                stage.supervisorId(),
                stage.supervisorName(),
                stage.periodName(),
                texts.date(stage.request().firstDay()),
                texts.date(stage.request().lastDay()),
                texts.days(stage),
                texts.from(stage, stage.times()),
                texts.to(stage, stage.times()),
                texts.hours(stage.times().workMinutes()),
                Integer.toString(stage.dates().size()),
                texts.hours(stage.minutes()),
                texts.rules(stage),
                status));
        cells.addAll(reach(stage));
        return cells;
    }

    private static List<String> reach(Stage stage) {
        Contact guardian = stage.student().guardian();
        Contact company = stage.company().contact();
        Contact mentor = stage.mentor().contact();
        Contact supervisor = Contacts.of(stage.supervisor());
        Contact school = stage.school().contact();
        return List.of(
                ClassLists.nameOf(stage.student()),
                Contacts.person(guardian),
                Contacts.phone(guardian),
                Contacts.email(guardian),
                Contacts.address(guardian),
                Contacts.person(company),
                Contacts.phone(company),
                Contacts.email(company),
                Contacts.address(company),
                Contacts.phone(mentor),
                Contacts.email(mentor),
                Contacts.phone(supervisor),
                Contacts.email(supervisor),
                Contacts.phone(school),
                Contacts.email(school),
                Contacts.address(school));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
