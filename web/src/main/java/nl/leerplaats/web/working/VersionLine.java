package nl.leerplaats.web.working;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of the working plan in the list of versions.
 *
 * @param version its number
 * @param made when
 * @param by who made it, where known
 * @param action what was done
 * @param status how far placements were said to be, for that action
 * @param who the students or the plan that it was about; empty for a plan that is there no more
 * @param now whether it holds now
 */
public record VersionLine(
        long version,
        Instant made,
        @Nullable String by,
        WorkingAction action,
        @Nullable WorkingStatus status,
        String who,
        boolean now) {

    private static final int NAMED = 3;

    /**
     * Puts a version in words.
     *
     * @param plans names of the plans of the space, by id
     */
    public static VersionLine of(WorkingVersion version, long now, Names names, Map<String, String> plans) {
        String who = switch (version.action()) {
            case ACCEPTED, REPLANNED ->
                plans.getOrDefault(String.valueOf(version.subject().proposalId()), "");
            case STATUS, ACCEPTED_PART, MOVED, TAKEN_OUT, REFUSED ->
                students(version.subject().students(), names);
        };
        return new VersionLine(
                version.version(),
                version.made(),
                version.by(),
                version.action(),
                version.subject().status(),
                who,
                version.version() == now);
    }

    private static String students(List<String> ids, Names names) {
        List<String> each = ids.stream().distinct().toList();
        Stream<String> first = each.stream().limit(NAMED).map(names::student);
        Stream<String> rest = each.size() > NAMED ? Stream.of("…") : Stream.empty();
        return String.join(", ", Stream.concat(first, rest).toList());
    }
}
