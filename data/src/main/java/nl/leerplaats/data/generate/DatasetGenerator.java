package nl.leerplaats.data.generate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Extra;

/**
 * Generates synthetic instances: the same kind, seed and size give the same instance on every machine and Java version. A change of the
 * generator that changes an instance makes recorded results worthless, so a test holds it to checksums.
 */
public final class DatasetGenerator {

    private DatasetGenerator() {}

    /** Generates an instance of the usual size of its kind. */
    public static Dataset generate(InstanceKind kind, long seed) {
        return generate(kind, seed, kind.students());
    }

    /**
     * Generates an instance of another size, with schools and companies in proportion; a school stays one school.
     *
     * @param kind kind of instance
     * @param seed any number
     * @param students number of students, 1 to 100,000
     * @throws IllegalArgumentException if the number of students is out of range
     */
    public static Dataset generate(InstanceKind kind, long seed, int students) {
        Recipe recipe = Recipe.of(kind, seed, students);
        InstanceTowns area = InstanceTowns.of(recipe);
        Map<HolidayRegion, SchoolCalendar> calendars = calendars(recipe, area);
        List<SchoolSite> sites = new SchoolMaker(recipe).make(area.schoolTowns());
        List<Company> companies = new CompanyMaker(recipe, area, sites).make();
        List<Student> pupils = new StudentMaker(recipe, area, calendars, companies).make(sites);
        List<Supervisor> supervisors =
                recipe.kind() == InstanceKind.STAYS ? List.of() : new SupervisorMaker(recipe).make(sites);
        Dataset dataset = new Dataset(
                recipe.name(),
                null,
                List.copyOf(calendars.values()),
                sites.stream().map(SchoolSite::school).toList(),
                pupils,
                companies,
                supervisors,
                List.of(),
                List.of(),
                new TravelTimeMaker(recipe).make(pupils, companies),
                Weights.DEFAULT,
                extra(recipe));
        return switch (kind) {
            case REPLAN -> new YearUnderWay(recipe, area, dataset).make();
            case BLOCKS, HALVED -> new BlockYear(recipe, dataset).make();
            case POOL, SCARCE -> new SharedPool(recipe, dataset).make();
            case STAYS -> new ShortStays(recipe, dataset).make();
            case SCHOOL, REGION, PROVINCE, NATION, TIGHT, MULTI, PERIODS, PACKED -> dataset;
        };
    }

    private static Map<HolidayRegion, SchoolCalendar> calendars(Recipe recipe, InstanceTowns area) {
        Map<HolidayRegion, SchoolCalendar> result = new EnumMap<>(HolidayRegion.class);
        for (Town town : area.schoolTowns()) {
            result.put(
                    town.region(),
                    CalendarMaker.calendar(town.region(), recipe.kind().hasManyPeriods()));
        }
        return result;
    }

    /** Says that nobody in it exists, and how to make it again. */
    private static Extra extra(Recipe recipe) {
        return new Extra("{\"kind\": \"" + recipe.kind().code() + "\", \"seed\": " + recipe.seed() + ", \"students\": "
                + recipe.students() + ", \"synthetic\": true}");
    }
}
