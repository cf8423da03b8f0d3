package nl.leerplaats.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** The first lines of a long list, so that a screen stays readable. */
public final class Excerpt {

    /** Lines of one kind that are shown unless all are asked for. */
    static final int MOST = 20;

    private Excerpt() {}

    /** The lines, or the first of them and how many more there are. */
    public static List<String> of(List<String> lines, boolean all, Messages messages) {
        if (all || lines.size() <= MOST) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add(messages.get("excerpt.more", lines.size() - MOST));
        return shown;
    }
}
