package nl.leerplaats.web.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.document.Selection;
import nl.leerplaats.web.plan.PlanKey;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.HandOut;
import nl.leerplaats.web.store.plan.Paper;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what the papers of the working plan say, and whose are other ones than those that were handed out. */
@Component
public class PaperDesk {

    private static final int KEPT = 2;

    private final Store store;
    private final DocumentSender sender;
    private final Map<Key, Said> last = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Said> eldest) {
            return size() > KEPT;
        }
    };

    private final Map<KindsKey, Map<Owner, Set<DocumentKind>>> kinds = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KindsKey, Map<Owner, Set<DocumentKind>>> eldest) {
            return size() > KEPT;
        }
    };

    PaperDesk(Store store, DocumentSender sender) {
        this.store = store;
        this.sender = sender;
    }

    /** Of what the papers are, and in which language they are called. */
    private record KindsKey(PlanKey plan, Locale locale) {}

    /** Of what the papers are. */
    private record Key(String spaceId, PlanKey plan) {}

    /**
     * What all papers say.
     *
     * @param papers the paper that each document is part of, in the order of the documents; nothing for the overviews
     * @param digests what each paper says
     */
    private record Said(List<Optional<Paper>> papers, Map<Paper, String> digests) {}

    /**
     * What is different since papers were handed out.
     *
     * @param handOut when and by whom that was
     * @param fresh papers that were not there then
     * @param changed papers that say something else
     * @param gone who got papers then and gets none now
     */
    public record Since(HandOut handOut, Set<Paper> fresh, Set<Paper> changed, List<Owner> gone) {

        public Since {
            fresh = Set.copyOf(fresh);
            changed = Set.copyOf(changed);
            gone = List.copyOf(gone);
        }

        /** Tells whether papers are other ones. */
        boolean isOther(Paper paper) {
            return fresh.contains(paper) || changed.contains(paper);
        }
    }

    /** How a paper is beside the one that was handed out. */
    public enum State {
        /** It was handed out as it is. */
        SAME,
        /** It was not there. */
        FRESH,
        /** It says something else. */
        CHANGED
    }

    /** How a paper is beside the one that was handed out; the same where nothing was. */
    public static State state(Paper paper, @Nullable Since since) {
        if (since != null && since.fresh().contains(paper)) {
            return State.FRESH;
        }
        return since != null && since.changed().contains(paper) ? State.CHANGED : State.SAME;
    }

    /** What the papers are of: to hand them out, somebody has to have seen them as they are. */
    public static String token(Working working) {
        return working.version().version() + "-" + working.plan().dataset().number();
    }

    /** The working plan, of the moment at which it or its data were last changed: calendars that came later take the place of earlier ones. */
    StoredPlan plan(Working working) {
        StoredPlan plan = working.plan();
        Instant touched = store.spaces()
                .findHeader(plan.dataset().id())
                .map(PlanningSpace::touched)
                .orElse(plan.since());
        Instant moment = touched.isAfter(plan.since()) ? touched : plan.since();
        return new StoredPlan(plan.id(), plan.dataset(), plan.plan(), plan.verdict(), plan.origin(), moment);
    }

    /** Finds what is different since the last hand-out; empty where nothing was handed out, or not the papers of all are looked at. */
    public Optional<Since> findSince(Working working) {
        if (!working.plan().dataset().isWhole()) {
            return Optional.empty();
        }
        return store.handOuts().findLast(working.plan().dataset().id()).map(handOut -> {
            Map<Paper, String> now = said(working).digests();
            Set<Paper> fresh = new HashSet<>();
            Set<Paper> changed = new HashSet<>();
            Set<String> owners = new HashSet<>();
            now.forEach((paper, digest) -> {
                owners.add(paper.owner());
                String then = handOut.digests().get(paper);
                if (then == null) {
                    fresh.add(paper);
                } else if (!then.equals(digest)) {
                    changed.add(paper);
                }
            });
            List<Owner> gone = handOut.digests().keySet().stream()
                    .map(Paper::owner)
                    .filter(owner -> !owners.contains(owner))
                    .distinct()
                    .sorted()
                    .flatMap(owner -> Owner.read(owner).stream())
                    .toList();
            return new Since(handOut, fresh, changed, gone);
        });
    }

    /** Who gets which papers of the working plan, in the order of the documents. */
    public Map<Owner, Set<DocumentKind>> listKinds(Working working) {
        return listKinds(working, Language.NL.locale());
    }

    /** The same; a class is called by the folder of its papers in a language. */
    Map<Owner, Set<DocumentKind>> listKinds(Working working, Locale locale) {
        KindsKey key = new KindsKey(PlanKey.of(working.plan()), locale);
        synchronized (kinds) {
            Map<Owner, Set<DocumentKind>> known = kinds.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<Owner, Set<DocumentKind>> listed =
                Collections.unmodifiableMap(listKinds(sender.list(plan(working), locale)));
        synchronized (kinds) {
            kinds.put(key, listed);
        }
        return listed;
    }

    /** Who gets which of some documents, in their order. */
    private static Map<Owner, Set<DocumentKind>> listKinds(List<DocumentFile> files) {
        Map<Owner, Set<DocumentKind>> result = new LinkedHashMap<>();
        for (DocumentFile file : files) {
            Owner.of(file)
                    .ifPresent(owner -> result.computeIfAbsent(owner, any -> new TreeSet<>())
                            .add(file.kind()));
        }
        return result;
    }

    /**
     * Sends the papers of somebody: a file, or a zip file where there are several; status 404 where there are none.
     *
     * @param kind papers of one kind; null for all
     */
    public void sendOf(
            Working working, Owner owner, @Nullable DocumentKind kind, HttpServletResponse response, Locale locale)
            throws IOException {
        StoredPlan plan = plan(working);
        Selection selection = owner.selection();
        if (selection == null) {
            List<DocumentFile> theirs = sender.list(plan, locale).stream()
                    .filter(file -> Owner.of(file).filter(owner::equals).isPresent())
                    .toList();
            sender.sendSome(plan, theirs, response, locale);
        } else {
            Set<DocumentKind> kinds = kind == null ? Set.of() : Set.of(kind);
            sender.sendSome(
                    plan,
                    new Selection(kinds, selection.studentId(), selection.companyId(), selection.supervisorId()),
                    response,
                    locale);
        }
    }

    /** Sends the papers of all in a zip file, or only those that are other ones since the last hand-out. */
    public void sendAll(Working working, boolean other, HttpServletResponse response, Locale locale)
            throws IOException {
        StoredPlan plan = plan(working);
        if (other) {
            List<Boolean> wanted = listOther(working);
            sender.sendAll(plan, wanted::get, response, locale);
        } else {
            sender.sendAll(plan, any -> true, response, locale);
        }
    }

    /** Tells of each place in the list of documents whether it belongs to a paper that is another one since the last hand-out. */
    private List<Boolean> listOther(Working working) {
        Optional<Since> since = findSince(working);
        return said(working).papers().stream()
                .map(paper -> since.isPresent()
                        && paper.filter(one -> since.get().isOther(one)).isPresent())
                .toList();
    }

    /** Notes that everything was handed out as it is now; gives the number of the hand-out. */
    public long handOut(Working working, @Nullable String by) {
        return store.handOuts().add(working.plan().dataset().id(), said(working).digests(), by);
    }

    private Said said(Working working) {
        Key key = new Key(working.plan().dataset().id(), PlanKey.of(working.plan()));
        synchronized (last) {
            Said known = last.get(key);
            if (known != null) {
                return known;
            }
        }
        Said said = say(working);
        synchronized (last) {
            last.put(key, said);
        }
        return said;
    }

    /** In one language and of one moment, so that only what the papers are about makes a difference. */
    private Said say(Working working) {
        StoredPlan plan = working.plan();
        StoredPlan undated = new StoredPlan(
                plan.id(),
                plan.dataset(),
                plan.plan(),
                plan.verdict(),
                plan.origin(),
                Instant.parse("2020-01-01T12:00:00Z"));
        List<DocumentFile> files = sender.list(undated, Language.NL.locale());
        List<Optional<Paper>> papers = files.stream()
                .map(file -> Owner.of(file).map(owner -> new Paper(owner.text(), file.kind())))
                .toList();
        List<String> digests = IntStream.range(0, files.size())
                .parallel()
                .mapToObj(at -> papers.get(at).isPresent() ? files.get(at).digest() : "")
                .toList();
        Map<Paper, List<String>> parts = new LinkedHashMap<>();
        for (int at = 0; at < files.size(); at++) {
            String digest = digests.get(at);
            papers.get(at)
                    .ifPresent(paper -> parts.computeIfAbsent(paper, any -> new ArrayList<>())
                            .add(digest));
        }
        Map<Paper, String> whole = new LinkedHashMap<>();
        parts.forEach((paper, all) -> whole.put(paper, all.stream().sorted().collect(Collectors.joining(" "))));
        return new Said(papers, whole);
    }
}
