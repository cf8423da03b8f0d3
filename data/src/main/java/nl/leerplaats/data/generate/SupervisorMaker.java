package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/** Makes supervisors: teachers who each visit five to eight pupils in the hours that they do not teach. */
final class SupervisorMaker {

    private final Draw draw;

    SupervisorMaker(Recipe recipe) {
        this.draw = Draw.of(recipe, "supervisors");
    }

    List<Supervisor> make(List<SchoolSite> sites) {
        List<Supervisor> result = new ArrayList<>();
        for (SchoolSite site : sites) {
            int each = draw.between(5, 8);
            int count = (site.students() + each - 1) / each;
            for (int index = 0; index < count; index++) {
                boolean special = index > 0 && site.profiles().size() > 2 && draw.chance(35);
                result.add(supervisor(
                        result.size() + 1, site, special ? drawProfiles(site) : List.of(), each + draw.between(0, 3)));
            }
        }
        return result;
    }

    private Supervisor supervisor(int number, SchoolSite site, List<Profile> profiles, int maxStudents) {
        String digits = String.format(Locale.ROOT, "%04d", number);
        return new Supervisor(
                "D" + digits,
                "Begeleider " + digits,
                site.school().id(),
                profiles,
                maxStudents,
                drawVisitDays(),
                null,
                Extra.NONE);
    }

    private List<Profile> drawProfiles(SchoolSite site) {
        Set<Profile> drawn = EnumSet.of(draw.pick(site.profiles()), draw.pick(site.profiles()));
        return List.copyOf(new ArrayList<>(drawn));
    }

    /** One free half-day a week is usual; some have two or three. */
    private Weekdays drawVisitDays() {
        int count = draw.pick(1, 1, 1, 2, 2, 3);
        int mask = 0;
        while (Integer.bitCount(mask) < count) {
            mask |= 1 << draw.below(Weekdays.COUNT);
        }
        return new Weekdays(mask);
    }
}
