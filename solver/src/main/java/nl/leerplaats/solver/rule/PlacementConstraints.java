package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Arrays;
import java.util.stream.Stream;

/** All rules and terms of docs/rules.md, hard ones first. */
public final class PlacementConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(
                        HardConstraints.all(factory),
                        MediumConstraints.all(factory),
                        SoftConstraints.all(factory),
                        BaselineConstraints.all(factory))
                .flatMap(Arrays::stream)
                .toArray(Constraint[]::new);
    }
}
