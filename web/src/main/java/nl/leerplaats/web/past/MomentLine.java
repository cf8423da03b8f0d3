package nl.leerplaats.web.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.store.plan.WorkingSince;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.held.VersionDesk;
import nl.leerplaats.web.working.VersionLine;
import org.jspecify.annotations.Nullable;

/**
 * From when on a version of the working plan held, in words.
 *
 * @param since the moment
 * @param by who did it, where known
 * @param line the version
 * @param again whether undo or redo let the version hold again, which was made before
 * @param redo whether that was redo: it was made from the version that held until then
 * @param now whether it holds now, since this moment
 * @param accepted whether the version is a plan that somebody accepted, of which more is known
 */
record MomentLine(
        Instant since,
        @Nullable String by,
        VersionLine line,
        boolean again,
        boolean redo,
        boolean now,
        boolean accepted) {

    /**
     * All moments, the newest first.
     *
     * @param since which versions held from when on, the earliest first
     * @param versions the versions
     * @param plans names of the plans of the space, by id
     */
    static List<MomentLine> list(
            List<WorkingSince> since, List<WorkingVersion> versions, Names names, Map<String, String> plans) {
        Map<Long, WorkingVersion> byNumber = new LinkedHashMap<>();
        versions.forEach(one -> byNumber.put(one.version(), one));
        long holds = since.isEmpty() ? 0 : since.get(since.size() - 1).version();
        Set<Long> seen = new HashSet<>();
        List<MomentLine> lines = new ArrayList<>();
        for (int index = 0; index < since.size(); index++) {
            WorkingSince one = since.get(index);
            WorkingVersion version = byNumber.get(one.version());
            if (version != null) {
                lines.add(
                        0,
                        new MomentLine(
                                one.since(),
                                one.by(),
                                VersionLine.of(version, holds, names, plans),
                                !seen.add(one.version()),
                                isMadeFrom(version, index == 0 ? null : since.get(index - 1)),
                                index == since.size() - 1,
                                VersionDesk.isAccepted(version)));
            }
        }
        return lines;
    }

    private static boolean isMadeFrom(WorkingVersion version, @Nullable WorkingSince until) {
        Long previous = version.previous();
        return until != null && previous != null && previous == until.version();
    }
}
