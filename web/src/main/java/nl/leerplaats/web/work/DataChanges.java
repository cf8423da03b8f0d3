package nl.leerplaats.web.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.stereotype.Component;

/** Tells what became different in the data since a plan was made. */
@Component
public class DataChanges {

    private final Store store;

    DataChanges(Store store) {
        this.store = store;
    }

    /**
     * Tells whether the data are not what they were: a change came and holds, or one that was there was taken out.
     *
     * @param now the space as it is now
     * @param number number of the last change that the plan knew
     */
    boolean isChanged(StoredDataset now, long number) {
        return number < now.number()
                && store.spaces().listChanges(now.id()).stream()
                        .filter(line -> line.number() > number && !line.takenOut())
                        .anyMatch(line -> {
                            Long out = line.takesOut();
                            return line.state() == ChangeState.APPLIED || out != null && out <= number;
                        });
    }

    /**
     * The changes that hold, the newest first, a sentence each.
     *
     * @param now the space as it is now
     * @param number number of the last change that the plan knew
     */
    public List<String> since(StoredDataset now, long number, Locale locale) {
        if (number >= now.number()) {
            return List.of();
        }
        Names names = Names.of(now.dataset());
        Texts texts = Texts.of(locale);
        return store.spaces().listChanges(now.id()).stream()
                .filter(line -> line.number() > number)
                .filter(line -> line.state() == ChangeState.APPLIED && !line.takenOut())
                .sorted(Comparator.comparingLong(ChangeEntry::number).reversed())
                .flatMap(line -> {
                    Change change = line.change();
                    return change == null ? Stream.of() : Stream.of(texts.change(change, names));
                })
                .toList();
    }
}
