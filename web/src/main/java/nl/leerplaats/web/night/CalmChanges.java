package nl.leerplaats.web.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.web.store.night.NightStore;
import org.jspecify.annotations.Nullable;

/**
 * Holds a space back of which something still changes, so that who sends a row of changes gets proposals for all of them: until two looks find the same, and no
 * longer than {@value #MOST_LOOKS} looks.
 */
final class CalmChanges {

    static final int MOST_LOOKS = 6;

    private Map<String, Held> held = Map.of();

    /** A space that is held back, and how often that was so. */
    private record Held(String state, int looks) {}

    /**
     * Looks once.
     *
     * @param changed all spaces of which something changed since it was noted
     * @return those of them that are to be noted now
     */
    synchronized List<NightStore.Changed> list(List<NightStore.Changed> changed) {
        Map<String, Held> still = new HashMap<>();
        List<NightStore.Changed> calm = new ArrayList<>();
        for (NightStore.Changed one : changed) {
            Held before = held.get(one.id());
            if (isCalm(one, before)) {
                calm.add(one);
            } else {
                still.put(one.id(), new Held(one.state(), before == null ? 1 : before.looks() + 1));
            }
        }
        held = still;
        return calm;
    }

    private static boolean isCalm(NightStore.Changed now, @Nullable Held before) {
        return before != null && (before.state().equals(now.state()) || before.looks() >= MOST_LOOKS);
    }
}
