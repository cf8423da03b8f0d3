package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.holiday.HolidayRegion;

/**
 * Where an instance lies.
 *
 * @param towns towns of its homes and companies, the largest first
 * @param schoolTowns the town of each school; a town can occur more than once
 */
record InstanceTowns(List<Town> towns, List<Town> schoolTowns) {

    /** Sites with vmbo in the area for each school of the instance: most have no leer-werktraject. */
    private static final int SITES_PER_SCHOOL = 4;

    /** The same where places are tight: schools that look for companies in the same towns. */
    private static final int SITES_PER_SCHOOL_TIGHT = 2;

    /** The same where all sites of the area look for the same few companies. */
    private static final int SITES_PER_SCHOOL_SCARCE = 1;

    /** Towns this near to a school belong to its surroundings. */
    private static final double SURROUNDINGS_KM = 14;

    /** Where the holiday regions meet, a school of each lies this near. */
    private static final double BORDER_KM = 18;

    InstanceTowns {
        towns = List.copyOf(towns);
        schoolTowns = List.copyOf(schoolTowns);
    }

    /** The area of an instance: around a drawn town, all over the country, or at a border of the holiday regions. */
    static InstanceTowns of(Recipe recipe) {
        List<Town> all = Town.list();
        Draw draw = Draw.of(recipe, "area");
        List<Town> schoolTowns = switch (recipe.kind()) {
            case NATION -> drawSites(draw, all, recipe.schools());
            case MULTI, PERIODS -> atBorder(draw, all, recipe.schools());
            default ->
                drawSites(draw, around(draw, all, recipe.schools() * sitesPerSchool(recipe.kind())), recipe.schools());
        };
        List<Town> towns = all.stream()
                .filter(town -> schoolTowns.stream().anyMatch(near -> near.kilometresTo(town) <= SURROUNDINGS_KM))
                .toList();
        return new InstanceTowns(towns, schoolTowns);
    }

    private static int sitesPerSchool(InstanceKind kind) {
        return switch (kind) {
            case TIGHT, PACKED -> SITES_PER_SCHOOL_TIGHT;
            case SCARCE, STAYS -> SITES_PER_SCHOOL_SCARCE;
            default -> SITES_PER_SCHOOL;
        };
    }

    private static List<Town> around(Draw draw, List<Town> all, int wantedSites) {
        Town middle = draw.weighted(all, Town::vmboSites);
        List<Town> result = new ArrayList<>();
        int sites = 0;
        for (Town town : byDistance(all, middle)) {
            if (sites >= wantedSites) {
                break;
            }
            result.add(town);
            sites += town.vmboSites();
        }
        return result;
    }

    private static List<Town> byDistance(List<Town> towns, Town middle) {
        return towns.stream()
                .sorted(Comparator.comparingDouble(middle::kilometresTo))
                .toList();
    }

    /** Draws sites of schools without drawing one twice; starts again when there are more schools than sites. */
    private static List<Town> drawSites(Draw draw, List<Town> towns, int schools) {
        List<Town> sites = new ArrayList<>();
        List<Town> result = new ArrayList<>();
        while (result.size() < schools) {
            if (sites.isEmpty()) {
                for (Town town : towns) {
                    for (int site = 0; site < town.vmboSites(); site++) {
                        sites.add(town);
                    }
                }
            }
            result.add(sites.remove(draw.below(sites.size())));
        }
        return result;
    }

    /** Schools of all three regions around a town of the middle one that has towns of the two others near. */
    private static List<Town> atBorder(Draw draw, List<Town> all, int schools) {
        List<Town> withSites = all.stream().filter(town -> town.vmboSites() > 0).toList();
        List<Town> middles = withSites.stream()
                .filter(town -> town.region() == HolidayRegion.MIDDEN)
                .filter(town ->
                        hasNear(withSites, town, HolidayRegion.NOORD) && hasNear(withSites, town, HolidayRegion.ZUID))
                .toList();
        List<Town> near = byDistance(withSites, draw.pick(middles));
        HolidayRegion[] regions = HolidayRegion.values();
        List<Town> result = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            HolidayRegion region = regions[school % regions.length];
            List<Town> choices = near.stream()
                    .filter(town -> town.region() == region)
                    .limit(2 + school / regions.length)
                    .toList();
            result.add(draw.pick(choices));
        }
        return result;
    }

    private static boolean hasNear(List<Town> towns, Town middle, HolidayRegion region) {
        return towns.stream().anyMatch(town -> town.region() == region && middle.kilometresTo(town) <= BORDER_KM);
    }

    /** A town to live or work in for a school: the school's own, or one around it, the nearer and the larger the likelier. */
    Town drawAround(Draw draw, Town school, int ownPercent) {
        if (draw.chance(ownPercent)) {
            return school;
        }
        return draw.weighted(towns, town -> attraction(school, town));
    }

    private static int attraction(Town school, Town town) {
        double kilometres = school.kilometresTo(town);
        return kilometres > SURROUNDINGS_KM
                ? 0
                : (int) (10 * Math.sqrt(town.companies()) / (1 + kilometres * kilometres / 16));
    }
}
