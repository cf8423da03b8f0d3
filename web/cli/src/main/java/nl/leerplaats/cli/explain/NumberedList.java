package nl.leerplaats.cli.explain;

import java.util.List;
import nl.leerplaats.cli.command.Context;

/** A list of {@code explain}, numbered. */
final class NumberedList {

    private NumberedList() {}

    /** Writes a heading, a sentence about it, and what there is: the first sentence of each further to the left than the facts behind it. */
    static void print(Context context, String heading, String lead, List<List<String>> things) {
        context.print(heading);
        context.print("  " + lead);
        int number = 1;
        for (List<String> sentences : things) {
            context.print("  %d. %s".formatted(number++, sentences.get(0)));
            sentences.subList(1, sentences.size()).forEach(fact -> context.print("     " + fact));
        }
        context.print("");
    }
}
