package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;

/** Moves single facts to the edges of the format. */
final class RandomFacts {

    private static final LocalDate YEAR_START = LocalDate.of(2026, 8, 17);
    private static final int YEAR_DAYS = 330;

    private final Draw draw;

    RandomFacts(Draw draw) {
        this.draw = draw;
    }

    /** Leap-day birthdays, urgency, sixteenth birthdays in the year, tight limits, long wish lists, a stage of any part of the year. */
    Student vary(Student student, List<String> companyIds) {
        LocalDate birthDate = draw.chance(40)
                ? LocalDate.of(2012, 2, 29)
                : LocalDate.of(draw.between(2009, 2013), 1, 1).plusDays(draw.below(365));
        @Nullable LocalDate stageFrom = draw.chance(40) ? dayInYear() : student.stageFrom();
        @Nullable LocalDate stageUntil = draw.chance(40) ? dayInYear() : student.stageUntil();
        if (stageFrom != null && stageUntil != null && stageUntil.isBefore(stageFrom)) {
            stageUntil = stageFrom;
        }
        int completed = draw.below(200) * 15;
        return new Student(
                student.id(),
                student.name(),
                student.schoolId(),
                birthDate,
                student.grade(),
                student.profile(),
                student.interests(),
                draw.chance(50) ? draw.between(1, Student.MAX_URGENCY) : Student.DEFAULT_URGENCY,
                student.home(),
                new TravelLimits(
                        draw.weightedSample(List.of(TravelMode.values()), mode -> 1, draw.between(1, 3)),
                        draw.pick(0, 20, 45, 2_000),
                        Extra.NONE),
                new Hours(draw.below(2_000) * 15, draw.below(3_000) * 15, completed, Extra.NONE),
                new StageDays(draw.below(90), draw.below(160), draw.below(60), Extra.NONE),
                stageFrom,
                stageUntil,
                draw.chance(50) ? draw.weightedSample(companyIds, id -> 1, draw.between(1, 9)) : List.of(),
                student.exclusions(),
                student.requests(),
                null,
                null,
                Extra.NONE);
    }

    private LocalDate dayInYear() {
        return YEAR_START.plusDays(draw.below(YEAR_DAYS));
    }

    /** No or many places and pupils for a mentor, long closures, drop-outs, mentors who leave, lapses on a leap day. */
    Company vary(Company company) {
        LocalDate closed = dayInYear();
        return new Company(
                company.id(),
                company.name(),
                company.location(),
                company.sector(),
                company.employees(),
                draw.pick(0, 240, 420, 421, 540, 600),
                company.workTimes(),
                company.minimumAge(),
                company.tags(),
                company.accreditations(),
                draw.chance(50)
                        ? List.of(new DateRange(closed, closed.plusDays(draw.below(60)), Extra.NONE))
                        : company.closures(),
                new PerWeekday(draw.below(4), draw.below(4), draw.below(4), draw.below(4), draw.below(4)),
                company.mentors().stream()
                        .map(one -> new Mentor(
                                one.id(),
                                one.name(),
                                one.days(),
                                draw.below(3),
                                draw.chance(25) ? dayInYear() : null,
                                null,
                                Extra.NONE))
                        .toList(),
                company.schoolIds(),
                company.partnerSchoolIds(),
                draw.pick(List.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2022, 8, 17),
                        LocalDate.of(2023, 7, 9),
                        LocalDate.of(2023, 3, 1))),
                draw.chance(25) ? dayInYear() : null,
                null,
                Extra.NONE);
    }

    Supervisor vary(Supervisor supervisor) {
        return new Supervisor(
                supervisor.id(),
                supervisor.name(),
                supervisor.schoolId(),
                supervisor.profiles(),
                draw.pick(0, 1, 2, 30),
                supervisor.visitDays(),
                null,
                Extra.NONE);
    }
}
