package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * Makes companies: some for each profile of each school; most of them contacts of a school, in or around its town and of a trade that it has a profile for; the others anywhere
 * in the area, more where there are more.
 */
final class CompanyMaker {

    private static final int ANCHORED_PERCENT = 55;

    /** Companies that a school has at least for each of its profiles. */
    private static final int CONTACTS = 2;

    /** So few schools know all companies of the instance themselves. */
    private static final int FEW_SCHOOLS = 3;

    private static final int OWN_TOWN_PERCENT = 55;
    private static final int OWN_TOWN_PERCENT_FEW = 75;

    /** How much farther from the middle of a town than other companies its farms lie. */
    private static final double FARM_RADIUS_FACTOR = 2.5;

    private final Recipe recipe;
    private final InstanceTowns area;
    private final List<SchoolSite> sites;
    private final Draw draw;
    private final Workplace workplace;
    private final Recognitions recognitions;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    CompanyMaker(Recipe recipe, InstanceTowns area, List<SchoolSite> sites) {
        this.recipe = recipe;
        this.area = area;
        this.sites = sites;
        this.draw = Draw.of(recipe, "companies");
        this.workplace = new Workplace(draw, recipe.kind().isTight());
        this.recognitions = new Recognitions(draw);
    }

    List<Company> make() {
        List<Company> result = new ArrayList<>();
        for (SchoolSite site : sites) {
            for (Profile profile : site.profiles()) {
                for (int contact = 0; contact < CONTACTS && result.size() < recipe.companies() / 2; contact++) {
                    result.add(company(result.size() + 1, site, profile));
                }
            }
        }
        while (result.size() < recipe.companies()) {
            result.add(company(result.size() + 1));
        }
        return result;
    }

    private Company company(int id) {
        if (sites.size() > FEW_SCHOOLS && !draw.chance(ANCHORED_PERCENT)) {
            return company(id, null, null);
        }
        SchoolSite anchor = draw.weighted(sites, SchoolSite::students);
        return company(id, anchor, draw.weighted(anchor.profiles(), SchoolMaker::share));
    }

    private Company company(int id, @Nullable SchoolSite anchor, @Nullable Profile wanted) {
        Trade trade =
                draw.weighted(List.of(Trade.values()), one -> wanted == null ? one.weight() : one.weightFor(wanted));
        Town town = town(anchor, trade);
        Location location = FlatMap.scatter(draw, town, town.radiusKm() * (trade.isFarm() ? FARM_RADIUS_FACTOR : 1));
        int employees = workplace.drawEmployees(trade);
        Workplace.Times times = workplace.drawTimes(trade);
        Workplace.Staff staff = workplace.drawStaff(trade, employees);
        return new Company(
                String.format(Locale.ROOT, "B%05d", id),
                trade.label() + " " + town.name() + " " + numbers.merge(trade.label() + town.name(), 1, Integer::sum),
                location,
                trade.sector(),
                employees,
                times.minutesPerDay(),
                times.workTimes(),
                workplace.drawMinimumAge(trade),
                draw.chance(70) ? trade.tags() : List.of(draw.pick(trade.tags())),
                recognitions.draw(trade, wanted),
                drawClosures(),
                staff.places(),
                staff.mentors(),
                anchor != null && !recipe.kind().isTight() && draw.chance(3)
                        ? List.of(anchor.school().id())
                        : List.of(),
                List.of(),
                drawLastPlacement(),
                drawEnd(),
                null,
                Extra.NONE);
    }

    private Town town(@Nullable SchoolSite anchor, Trade trade) {
        if (anchor != null) {
            return area.drawAround(
                    draw, anchor.town(), sites.size() > FEW_SCHOOLS ? OWN_TOWN_PERCENT : OWN_TOWN_PERCENT_FEW);
        }
        return draw.weighted(
                area.towns(),
                town -> trade.isFarm() ? 1 + town.companies() * town.farmPercent() / 100 : town.companies());
    }

    private List<DateRange> drawClosures() {
        if (!draw.chance(12)) {
            return List.of();
        }
        LocalDate monday = CalendarMaker.day(draw.pick(List.of("10-05", "12-14", "01-04", "02-08", "04-19", "07-05")));
        return List.of(new DateRange(monday, monday.plusDays(draw.chance(50) ? 4 : 11), Extra.NONE));
    }

    /** Half have had a pupil; of few it is so long ago that the recognition lapses in the year planned. */
    private @Nullable LocalDate drawLastPlacement() {
        if (draw.chance(2)) {
            return LocalDate.of(2022, 10, 1).plusDays(draw.below(260));
        }
        return draw.chance(50) ? LocalDate.of(2026, 7, 10).minusDays(draw.below(900)) : null;
    }

    /** A rare company has said already that it stops. */
    private @Nullable LocalDate drawEnd() {
        return draw.below(200) == 0 ? LocalDate.of(2026, 11, 1).plusDays(draw.below(210)) : null;
    }
}
