package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** Draws the recognitions of a company; SBB assesses every four years (WVO 2020 art. 2.105(2)), so some end or start within the year. */
final class Recognitions {

    private static final int OTHER_PROFILE_PERCENT = 40;
    private static final int BROAD_PERCENT = 20;
    private static final LocalDate YEAR_START = LocalDate.of(2026, 8, 1);

    private final Draw draw;

    Recognitions(Draw draw) {
        this.draw = draw;
    }

    /** Recognitions for the trade's own profile, for the one that a school wanted, and for some others that it has to offer. */
    List<Accreditation> draw(Trade trade, @Nullable Profile wanted) {
        List<Accreditation> result = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            boolean own = profile == trade.profiles().get(0) || profile == wanted;
            int percent = trade.profiles().contains(profile)
                    ? OTHER_PROFILE_PERCENT
                    : profile == Profile.DP ? BROAD_PERCENT : 0;
            if (own || draw.chance(percent)) {
                result.addAll(spans(profile));
            }
        }
        return result;
    }

    private List<Accreditation> spans(Profile profile) {
        LocalDate from = YEAR_START.minusDays(draw.between(30, 1_400));
        LocalDate until = LocalDate.of(2027, 8, 31).plusDays(draw.between(0, 1_300));
        LocalDate within = YEAR_START.plusDays(draw.between(60, 330));
        int kind = draw.below(100);
        if (kind < 6) {
            return List.of(new Accreditation(profile, from, within, Extra.NONE));
        }
        if (kind < 8) {
            return List.of(new Accreditation(profile, within, until, Extra.NONE));
        }
        if (kind < 9) {
            return List.of(
                    new Accreditation(profile, from, within, Extra.NONE),
                    new Accreditation(profile, within.plusDays(1), until, Extra.NONE));
        }
        return List.of(new Accreditation(profile, from, until, Extra.NONE));
    }
}
