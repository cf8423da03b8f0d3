package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;

/** Makes schools: where they lie, what profiles they offer, how large they are, and how their classes are timetabled. */
final class SchoolMaker {

    private static final Extra SYNTHETIC = new Extra("{\"synthetic\": true}");

    private static final List<String> PARTS = List.of("Noord", "Oost", "Zuid", "West", "Centrum");

    /** Pupils in a class of the leer-werktraject, at most. */
    private static final int CLASS_SIZE = 15;

    /** A school with fewer pupils of the leer-werktraject than this offers fewer profiles. */
    private static final int SMALL_SCHOOL = 12;

    /** Pupils of a common profile in the whole country, at least. */
    private static final int COMMON_SHARE = 100;

    private final Recipe recipe;
    private final Draw draw;

    SchoolMaker(Recipe recipe) {
        this.recipe = recipe;
        this.draw = Draw.of(recipe, "schools");
    }

    List<SchoolSite> make(List<Town> towns) {
        List<Integer> sizes = drawSizes();
        List<Profile> shared = drawShared();
        Map<Town, Integer> numberInTown = new LinkedHashMap<>();
        List<SchoolSite> result = new ArrayList<>();
        for (int index = 0; index < towns.size(); index++) {
            Town town = towns.get(index);
            int number = numberInTown.merge(town, 1, Integer::sum);
            School school = school(index + 1, town, number);
            List<Profile> profiles = shared.isEmpty() ? drawOffer(sizes.get(index)) : shared;
            result.add(new SchoolSite(school, town, profiles, sizes.get(index), drawClasses(sizes.get(index))));
        }
        return result;
    }

    private School school(int id, Town town, int numberInTown) {
        String part = PARTS.get((town.name().length() + numberInTown) % PARTS.size());
        int round = (numberInTown - 1) / PARTS.size() + 1;
        return new School(
                String.format(Locale.ROOT, "V%03d", id),
                "Vakschool " + town.name() + "-" + part + (round > 1 ? " " + round : ""),
                null,
                town.region().code(),
                FlatMap.scatter(draw, town, town.radiusKm()),
                new PerWeekday(
                        draw.pick(420, 435, 450),
                        draw.pick(420, 435, 450),
                        draw.pick(330, 360, 390),
                        draw.pick(420, 435, 450),
                        draw.pick(345, 375, 405)),
                null,
                SYNTHETIC);
    }

    /** Sizes that add up to the number of students: three quarters of the schools have fewer than twenty, a few many more. */
    private List<Integer> drawSizes() {
        int schools = recipe.schools();
        List<Integer> parts = new ArrayList<>();
        int sum = 0;
        for (int index = 0; index < schools; index++) {
            int kind = recipe.kind().isTight() || recipe.kind().isShared() ? 50 : draw.below(100);
            int part = kind < 42
                    ? draw.between(6, 13)
                    : kind < 78 ? draw.between(12, 21) : kind < 95 ? draw.between(20, 44) : draw.between(45, 90);
            parts.add(part);
            sum += part;
        }
        List<Integer> sizes = new ArrayList<>();
        long upTo = 0;
        long given = 0;
        for (int part : parts) {
            upTo += part;
            long until = upTo * (recipe.students() - schools) / sum;
            sizes.add(1 + (int) (until - given));
            given = until;
        }
        return sizes;
    }

    /** The profiles of all schools where they compete; none where each draws its own. */
    private List<Profile> drawShared() {
        return switch (recipe.kind()) {
            case TIGHT, STAYS, PACKED -> drawProfiles(3, 3);
            case SCARCE -> List.of(SharedPool.SCARCE, Profile.EO, Profile.PIE);
            default -> List.of();
        };
    }

    /** A green school, or some profiles of which green may be one. */
    private List<Profile> drawOffer(int students) {
        if (draw.chance(11)) {
            return List.of(Profile.GROEN);
        }
        List<Profile> result = new ArrayList<>(students < SMALL_SCHOOL ? drawProfiles(2, 3) : drawProfiles(3, 5));
        if (draw.chance(25)) {
            result.add(Profile.GROEN);
        }
        return result;
    }

    private List<Profile> drawProfiles(int least, int most) {
        return draw.weightedSample(
                List.of(Profile.values()),
                profile -> profile == Profile.GROEN || isRare(profile) ? 0 : (int) Math.sqrt(100 * share(profile)),
                draw.between(least, most));
    }

    /** Where places are tight every school offers the same few common profiles. */
    private boolean isRare(Profile profile) {
        return recipe.kind().isTight() && share(profile) < COMMON_SHARE;
    }

    /** Pupils of the leer-werktraject by profile in 2019-2020, of 1,207 in all. */
    static int share(Profile profile) {
        return switch (profile) {
            case BWI -> 112;
            case PIE -> 119;
            case MT -> 35;
            case MVI -> 1;
            case EO -> 100;
            case HBR -> 58;
            case ZW -> 296;
            case GROEN -> 231;
            case MAT -> 30;
            case DP -> 225;
        };
    }

    /** Half of the schools start in grade 3 and so have both grades; the others start in grade 4. */
    private List<ClassGroup> drawClasses(int students) {
        boolean startsInYear3 = draw.chance(50) || recipe.kind() == InstanceKind.SCHOOL;
        List<ClassGroup> result = new ArrayList<>();
        int least = startsInYear3 ? 2 : 1;
        int count = Math.max(least, (students + CLASS_SIZE - 1) / CLASS_SIZE);
        for (int index = 0; index < count; index++) {
            result.add(ClassGroup.draw(draw, startsInYear3 && index % 2 == 0 ? 3 : 4, !startsInYear3));
        }
        return result;
    }
}
