package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;

/** Spoils a plan step by step: first in ways that a person could, then with names that do not exist. */
final class PlanDamage {

    private static final int WAYS = 9;
    private static final int MISNOMERS = 8;

    private final Draw draw;
    private final PlanningYear year;
    private final List<Placement> placements;
    private final List<Supervision> supervisions = new ArrayList<>();

    PlanDamage(Draw draw, PlanningYear year, List<Placement> placements) {
        this.draw = draw;
        this.year = year;
        this.placements = new ArrayList<>(placements);
    }

    List<Placement> placements() {
        return placements;
    }

    List<Supervision> supervisions() {
        return supervisions;
    }

    void strike(int times) {
        for (int time = 0; time < times && !placements.isEmpty() && !supervisions.isEmpty(); time++) {
            strike();
        }
    }

    private void strike() {
        int index = draw.below(placements.size());
        Placement one = placements.get(index);
        Placement other = draw.pick(placements);
        int supervised = draw.below(supervisions.size());
        String student = supervisions.get(supervised).studentId();
        switch (draw.below(WAYS)) {
            case 0 -> placements.remove(index);
            case 1 -> placements.set(index, at(one, draw.pick(year.dataset().companies())));
            case 2 -> placements.set(index, at(one, other.companyId(), other.mentorId(), other.days()));
            case 3 -> placements.set(index, at(one, one.companyId(), one.mentorId(), RandomPlans.days(draw)));
            case 4 -> placements.set(index, atOwnCompany(one));
            case 5 -> placements.add(placements.remove(index));
            case 6 -> supervisions.remove(supervised);
            case 7 ->
                supervisions.set(
                        supervised,
                        by(student, draw.pick(year.dataset().supervisors()).id()));
            default ->
                supervisions.set(supervised, by(student, draw.pick(supervisions).supervisorId()));
        }
    }

    private Placement atOwnCompany(Placement one) {
        Company company = year.findCompany(one.companyId());
        return company == null ? one : at(one, company);
    }

    private Placement at(Placement one, Company company) {
        return at(one, company.id(), draw.pick(company.mentors()).id(), one.days());
    }

    private static Placement at(Placement one, String companyId, String mentorId, List<DayOfWeek> days) {
        return new Placement(one.studentId(), one.periodId(), companyId, mentorId, days, Extra.NONE);
    }

    private static Supervision by(String studentId, String supervisorId) {
        return new Supervision(studentId, supervisorId, Extra.NONE);
    }

    void misname(int times) {
        for (int time = 0; time < times && !placements.isEmpty() && !supervisions.isEmpty(); time++) {
            misname();
        }
    }

    private void misname() {
        int index = draw.below(placements.size());
        Placement one = placements.get(index);
        int supervised = draw.below(supervisions.size());
        Supervision supervision = supervisions.get(supervised);
        Placement wrong = switch (draw.below(MISNOMERS)) {
            case 0 -> new Placement("nobody", one.periodId(), one.companyId(), one.mentorId(), one.days(), Extra.NONE);
            case 1 ->
                new Placement(
                        one.studentId(),
                        one.periodId() + "~never",
                        one.companyId(),
                        one.mentorId(),
                        one.days(),
                        Extra.NONE);
            case 2 -> at(one, "nowhere", one.mentorId(), one.days());
            case 3 -> at(one, one.companyId(), "no one", one.days());
            case 4 -> at(one, one.companyId(), one.mentorId(), twice(one.days()));
            case 5 -> at(one, one.companyId(), one.mentorId(), List.of(DayOfWeek.SATURDAY));
            case 6 -> at(one, draw.pick(year.dataset().companies()));
            default -> one;
        };
        placements.add(draw.below(placements.size() + 1), wrong);
        supervisions.add(
                draw.below(supervisions.size() + 1),
                switch (draw.below(3)) {
                    case 0 -> by("nobody", supervision.supervisorId());
                    case 1 -> by(supervision.studentId(), "no one");
                    default ->
                        by(
                                supervision.studentId(),
                                draw.pick(year.dataset().supervisors()).id());
                });
    }

    private static List<DayOfWeek> twice(List<DayOfWeek> days) {
        List<DayOfWeek> result = new ArrayList<>(days);
        result.add(days.get(0));
        return result;
    }
}
