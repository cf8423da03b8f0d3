package nl.leerplaats.web.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.StudentReasons;
import nl.leerplaats.solver.explain.WhyNot;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.web.plan.reason.ReasonDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.stereotype.Component;

/** Finds what else a student could have in the working plan, with its price, and who would have to move for it. */
@Component
public class OtherPlaces {

    private final ReasonDesk desk;

    OtherPlaces(ReasonDesk desk) {
        this.desk = desk;
    }

    /**
     * Another place.
     *
     * @param period name of the period
     * @param placement company, mentor and weekdays
     * @param price what it costs
     * @param address the page that shows what it would do
     */
    record Line(String period, String placement, PriceText price, String address) {}

    /** What a student could have, for each request that is not decided. */
    List<Line> list(Working working, String studentId, ReasonTexts texts) {
        String path = "/spaces/" + working.plan().dataset().id() + "/working-plan/move/preview";
        return list(working, studentId).stream()
                .map(one -> new Line(
                        texts.names().period(one.request().periodId()),
                        texts.placement(one.placement()),
                        texts.price(one.price()),
                        form(one).address(path)))
                .toList();
    }

    /** What a student could have, for each request that is not decided. */
    public List<Alternative> list(Working working, String studentId) {
        return new Explainer(desk.of(working.plan()))
                .student(studentId).stream()
                        .flatMap(reasons -> reasons.requests().stream())
                        .flatMap(OtherPlaces::alternatives)
                        .toList();
    }

    private static Stream<Alternative> alternatives(StudentReasons.OfRequest request) {
        WhyNot whyNot = request.whyNot();
        return whyNot == null
                ? request.alternatives().stream()
                : Stream.of(Optional.ofNullable(whyNot.possible()), Optional.ofNullable(whyNot.costly()))
                        .flatMap(Optional::stream);
    }

    private static MoveForm form(Alternative one) {
        Placement placement = one.placement();
        return new MoveForm(
                MoveForm.Kind.PLACE,
                placement.studentId(),
                List.of(placement.periodId()),
                placement.companyId(),
                placement.mentorId(),
                Weekdays.copyOf(placement.days()),
                "",
                !one.price().isAllThatChanges());
    }

    /** The student of a form at its company in its period, with others making room; empty where no valid plan was found. */
    Optional<Alternative> withOthers(Working working, MoveForm form) {
        return form.periods().size() == 1
                ? withOthers(working, form.keys().get(0), form.companyId())
                : Optional.empty();
    }

    /** A student at a company in a period, with others making room; empty where no valid plan was found. */
    public Optional<Alternative> withOthers(Working working, RequestKey key, String companyId) {
        return new Explainer(desk.of(working.plan()))
                .pair(key.studentId(), companyId).stream()
                        .flatMap(one -> Optional.ofNullable(one.alternative()).stream())
                        .filter(one -> one.request().equals(key))
                        .findFirst();
    }

    /** The moves that make the plan of an alternative out of the working plan. */
    public static HandMove moves(Working working, Alternative alternative) {
        Moves between =
                Moves.between(working.plan().plan(), alternative.answer().plan());
        List<HandMove> moves = new ArrayList<>();
        between.placements().forEach(one -> moves.add(move(one)));
        between.supervisions().forEach(one -> moves.add(new HandMove.Supervise(one.studentId(), one.after())));
        return new HandMove.Together(alternative.request().studentId(), moves);
    }

    private static HandMove move(Moves.PlacementMove one) {
        Placement after = one.after();
        return after == null
                ? new HandMove.TakeOut(one.request())
                : new HandMove.Place(one.request(), after.companyId(), after.mentorId(), Weekdays.copyOf(after.days()));
    }
}
