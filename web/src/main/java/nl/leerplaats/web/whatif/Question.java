package nl.leerplaats.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.model.Dataset;

/**
 * What is tried.
 *
 * @param spaceId space
 * @param stamp stamp of its data at that moment: what is tried is of these, as {@code SpaceStore} gives it
 * @param version version of its working plan at that moment
 * @param changes the changes that make a difference, in the order in which they are made
 * @param then the data with them
 * @param asOf Monday from which on is planned again
 * @param seconds longest time for all proposals, 1 or more
 * @param seed seed of the random choices
 * @param typed what was typed in the form, to try something like it again; empty where a program asked
 */
public record Question(
        String spaceId,
        String stamp,
        long version,
        List<Change> changes,
        Dataset then,
        LocalDate asOf,
        long seconds,
        long seed,
        Map<String, String> typed) {

    public Question {
        changes = List.copyOf(changes);
        typed = Map.copyOf(typed);
    }
}
