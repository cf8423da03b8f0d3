package nl.leerplaats.web.space;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.SpaceStore;

/** Puts lines of a history in words, also those about records that are gone by now. */
public final class ChangeWords {

    private final Map<Long, ChangeEntry> byNumber = new LinkedHashMap<>();
    private final Names names;
    private final Texts texts;

    private ChangeWords(SpaceStore.Past past, Names names, Texts texts) {
        past.entries().forEach(entry -> byNumber.put(entry.number(), entry));
        this.names = names;
        this.texts = texts;
    }

    /**
     * The words of a history.
     *
     * @param past the history
     * @param now names of what is there now
     */
    public static ChangeWords of(SpaceStore.Past past, Names now, Texts texts) {
        return new ChangeWords(past, names(past, now), texts);
    }

    /** Names of records that are gone by now: those of the start, and those that changes brought. */
    static Names names(SpaceStore.Past past, Names now) {
        return now.orElse(Names.of(past.start())).orElse(Names.of(PutRecords.dataset(past)));
    }

    /** What a line says; an undo says what the change at the end of its chain says. */
    public String text(ChangeEntry entry) {
        ChangeEntry said = entry;
        for (Long next = said.takesOut(); next != null && byNumber.containsKey(next); next = said.takesOut()) {
            said = byNumber.get(next);
        }
        Change change = said.change();
        return change == null ? "" : texts.change(change, names);
    }

    Names names() {
        return names;
    }
}
