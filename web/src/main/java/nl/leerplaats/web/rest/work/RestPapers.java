package nl.leerplaats.web.rest.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.paper.Owner;
import nl.leerplaats.web.paper.PaperDesk;
import nl.leerplaats.web.store.plan.Paper;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;

/**
 * The papers of the working plan: who gets which, and who needs other ones since the last hand-out.
 *
 * @param token what the papers are of; to hand them out, it is sent back
 * @param handOut the last hand-out; left out where nothing was handed out
 * @param owners who gets papers
 * @param gone owners who got papers at that hand-out and get none now
 */
record RestPapers(String token, @Nullable RestHandOut handOut, List<Receiver> owners, List<String> gone) {

    /**
     * Somebody who gets papers.
     *
     * @param owner what the address of a download names: {@code student}, {@code company}, {@code supervisor} or {@code group}, a colon and the id
     * @param name name as shown
     * @param other whether some are other ones since the last hand-out
     * @param papers the papers, by kind
     */
    record Receiver(String owner, String name, boolean other, List<Kind> papers) {}

    /**
     * Papers of one kind.
     *
     * @param kind which
     * @param state {@code SAME} as handed out, {@code FRESH}: not handed out before, or {@code CHANGED}; left out where nothing was handed out
     */
    record Kind(DocumentKind kind, PaperDesk.@Nullable State state) {}

    /**
     * Tells of the papers of a working plan.
     *
     * @param onlyOther whether only those who need other papers are listed
     */
    static RestPapers of(Working working, PaperDesk desk, boolean onlyOther) {
        PaperDesk.Since since = desk.findSince(working).orElse(null);
        Names names = Names.of(working.plan().dataset().dataset());
        List<Receiver> owners = new ArrayList<>();
        for (Map.Entry<Owner, Set<DocumentKind>> one : desk.listKinds(working).entrySet()) {
            Receiver receiver = receiver(one.getKey(), one.getValue(), names, since);
            if (receiver.other() || !onlyOther) {
                owners.add(receiver);
            }
        }
        return new RestPapers(
                PaperDesk.token(working),
                since == null ? null : RestHandOut.of(since.handOut()),
                owners,
                since == null
                        ? List.of()
                        : since.gone().stream().map(Owner::text).toList());
    }

    private static Receiver receiver(
            Owner owner, Set<DocumentKind> kinds, Names names, PaperDesk.@Nullable Since since) {
        List<Kind> papers = new ArrayList<>();
        boolean other = false;
        for (DocumentKind kind : kinds) {
            PaperDesk.State state = PaperDesk.state(new Paper(owner.text(), kind), since);
            other |= state != PaperDesk.State.SAME;
            papers.add(new Kind(kind, since == null ? null : state));
        }
        return new Receiver(owner.text(), owner.name(names), other, papers);
    }
}
