package nl.leerplaats.workbook.inbox;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a watched folder.
 *
 * @param ready files that are whole, in the order in which they were written, and of their names where that is equal
 * @param waiting files that may still be written, in the same order: a later look tells
 * @param noFiles folders, links, files whose names cannot be read and the like that were not told of before, by name; they stay where they are and are never opened
 * @param problem why nobody can look into the folder; null where one can
 */
public record Look(
        List<Delivery> ready,
        List<Delivery> waiting,
        List<String> noFiles,
        @Nullable Finding problem) {

    public Look {
        ready = List.copyOf(ready);
        waiting = List.copyOf(waiting);
        noFiles = List.copyOf(noFiles);
    }

    static Look failed(Finding problem) {
        return new Look(List.of(), List.of(), List.of(), problem);
    }
}
