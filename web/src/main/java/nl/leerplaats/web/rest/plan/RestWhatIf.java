package nl.leerplaats.web.rest.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.replan.ProposalRow;
import nl.leerplaats.web.rest.RestPreview;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.whatif.Question;
import nl.leerplaats.web.whatif.Trial;
import nl.leerplaats.web.whatif.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * Something that is tried on the working plan: nothing of it is kept but in the memory of this process, for an hour at most.
 *
 * @param id unique
 * @param spaceId space
 * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code CANCELLED} or {@code FAILED}
 * @param before trials that come before it while it waits
 * @param asked when it was asked for
 * @param asOf Monday from which on is planned again
 * @param seconds longest time for all proposals, in seconds
 * @param seed seed of the random choices
 * @param changes ids of the changes that make a difference, in the order in which they are made
 * @param now the working plan by the data of now; left out until there are proposals
 * @param leastChanges proven: every valid plan changes at least so many agreed placements; left out until there are proposals
 * @param proposals the proposals, once it is over
 */
record RestWhatIf(
        String id,
        String spaceId,
        RunState state,
        int before,
        Instant asked,
        LocalDate asOf,
        long seconds,
        long seed,
        List<String> changes,
        @Nullable Figures now,
        @Nullable Long leastChanges,
        List<Proposed> proposals) {

    /**
     * A plan in figures.
     *
     * @param unplaced requests without a placement
     * @param hoursShort hours that students come short, summed
     */
    record Figures(int unplaced, long hoursShort) {

        static Figures of(ProposalRow row) {
            return new Figures(row.unplaced(), row.verdict().hoursShort());
        }
    }

    /**
     * A proposal.
     *
     * @param kind what it is after: {@code FEWEST} changes, {@code BETWEEN}, or {@code FREE}
     * @param changed placements that were there and are gone or other ones
     * @param then its figures
     * @param preview what it does otherwise than the working plan
     */
    record Proposed(String kind, long changed, Figures then, RestPreview preview) {

        static Proposed of(TrialResult.Made made, Names names, Texts texts) {
            ProposalRow row = made.row();
            return new Proposed(
                    String.valueOf(row.kind()),
                    row.changes().countChanged(),
                    Figures.of(row),
                    RestPreview.of(made.preview(), row.year(), names, null, texts));
        }
    }

    static RestWhatIf of(Trial trial, int before, Texts texts) {
        Question question = trial.question();
        TrialResult result = trial.result();
        Names names = Names.of(question.then());
        return new RestWhatIf(
                trial.id(),
                question.spaceId(),
                trial.state(),
                before,
                trial.asked(),
                question.asOf(),
                question.seconds(),
                question.seed(),
                question.changes().stream().map(Change::id).toList(),
                result == null ? null : Figures.of(result.now()),
                result == null ? null : result.leastChanges(),
                result == null
                        ? List.of()
                        : result.made().stream()
                                .map(one -> Proposed.of(one, names, texts))
                                .toList());
    }
}
