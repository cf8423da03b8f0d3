package nl.leerplaats.web.space;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.LogLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** That somebody wrote, shared or removed a note on a company, between what changed in the data: who did and when, never what stands in it. */
@Component
class NoteHistory {

    private final AccessLog log;
    private final MessageSource messages;

    NoteHistory(AccessLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    /** Adds the lines about notes in their place, by moment. */
    List<HistoryLine> addTo(List<HistoryLine> lines, String spaceId, Locale locale) {
        Deque<HistoryLine> notes = new ArrayDeque<>();
        log.list(spaceId, LogKind.NOTES).forEach(one -> notes.add(line(one, locale)));
        List<HistoryLine> all = new ArrayList<>();
        for (HistoryLine line : lines) {
            for (HistoryLine note = notes.peek(); note != null && !note.at().isBefore(line.at()); note = notes.peek()) {
                all.add(notes.remove());
            }
            all.add(line);
        }
        all.addAll(notes);
        return all;
    }

    private HistoryLine line(LogLine line, Locale locale) {
        String text = messages.getMessage("history.about." + line.kind(), null, locale);
        return HistoryLine.told(line.happened(), line.by(), text);
    }
}
