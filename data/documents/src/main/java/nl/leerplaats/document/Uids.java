package nl.leerplaats.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.Visit;

/**
 * Names of events that stay the same from plan to plan of one dataset. They are made of the name of the dataset, of ids, of the names of school
 * and person, and of the school year, and show none of them: a company learns no pupil number. Two locations of a school that both count their
 * pupils from 1 have events of different names, so a company with pupils of both can keep them in one calendar.
 */
final class Uids {

    private static final int FIRST_MONTH_OF_SCHOOL_YEAR = 8;

    private final String dataset;

    /**
     * Names of the events of a dataset.
     *
     * @param dataset name of the dataset
     */
    Uids(String dataset) {
        this.dataset = dataset;
    }

    /**
     * The placement of a student in a period, wherever it is: a move to another company or other days updates the event. When planned again
     * a placement that goes on as it was keeps the event; where it changes, what was before keeps it, and what comes after it has an event of
     * its own, the same at whatever day.
     */
    String of(Stage stage) {
        return uid(
                "placement",
                school(stage.school()),
                schoolYear(
                        stage.request().period().from().getYear(),
                        stage.request().period().from().getMonthValue()),
                stage.student().id(),
                stage.student().shownName(),
                stage.periodName(),
                after(stage.turn()));
    }

    private static String after(int turn) {
        return switch (turn) {
            case 0 -> "";
            case 1 -> "after";
            default -> "after" + turn;
        };
    }

    /** The visit with this number, from 1, of a supervisor to a company in the school year: a visit on another day updates the event. */
    String of(School school, Supervisor supervisor, Visit visit, int number) {
        return uid(
                "visit",
                school(school),
                schoolYear(visit.date().getYear(), visit.date().getMonthValue()),
                supervisor.id(),
                supervisor.shownName(),
                visit.company().id(),
                Integer.toString(number));
    }

    private static String schoolYear(int year, int month) {
        return Integer.toString(month >= FIRST_MONTH_OF_SCHOOL_YEAR ? year : year - 1);
    }

    private static String school(School school) {
        return school.id() + "/" + Objects.requireNonNullElse(school.brin(), "") + "/" + school.name();
    }

    private String uid(String... parts) {
        String name = dataset + "\u0000" + String.join("\u0000", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@leerplaats";
    }
}
