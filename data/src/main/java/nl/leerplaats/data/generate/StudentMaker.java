package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;

/** Makes students, class by class. They have a number for a name: nobody should take them for real. */
final class StudentMaker {

    private static final int OWN_TOWN_PERCENT = 80;
    /** Within this distance the shortest of the usual longest ways is enough. */
    private static final int NEAR_KM = 5;

    private static final int FEW_COMPANIES = 5;
    private static final int LONGEST_WAY_MINUTES = 60;
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    private final Recipe recipe;
    private final InstanceTowns area;
    private final Map<HolidayRegion, SchoolCalendar> calendars;
    private final Draw draw;
    private final Wishes wishes;
    private final Requests requests;
    private final Progress progress;

    StudentMaker(
            Recipe recipe, InstanceTowns area, Map<HolidayRegion, SchoolCalendar> calendars, List<Company> companies) {
        this.recipe = recipe;
        this.area = area;
        this.calendars = calendars;
        this.draw = Draw.of(recipe, "students");
        this.wishes = new Wishes(draw, companies);
        this.requests = new Requests(draw);
        this.progress = new Progress(draw);
    }

    List<Student> make(List<SchoolSite> sites) {
        List<Student> result = new ArrayList<>();
        for (SchoolSite site : sites) {
            for (int index = 0; index < site.students(); index++) {
                ClassGroup group = site.classes().get(index % site.classes().size());
                result.add(student(result.size() + 1, site, group, drawProfile(site, index)));
            }
        }
        return result;
    }

    /** Where one profile is scarce, as many want it at each school: two of four. */
    private Profile drawProfile(SchoolSite site, int index) {
        if (recipe.kind() != InstanceKind.SCARCE) {
            return draw.weighted(site.profiles(), SchoolMaker::share);
        }
        return index / 2 % 2 == 0
                ? SharedPool.SCARCE
                : draw.weighted(site.profiles(), one -> one == SharedPool.SCARCE ? 0 : SchoolMaker.share(one));
    }

    private Student student(int number, SchoolSite site, ClassGroup group, Profile profile) {
        String digits = String.format(Locale.ROOT, "%0" + (recipe.students() < 10_000 ? 4 : 6) + "d", number);
        Town town = area.drawAround(draw, site.town(), OWN_TOWN_PERCENT);
        Location home = FlatMap.scatter(draw, town, town.radiusKm() * 1.3);
        LocalDate birthDate = drawBirthDate(group.grade());
        @Nullable LocalDate stageFrom = drawStart(birthDate);
        @Nullable LocalDate stageUntil = group.grade() == 4 ? group.examsFrom().minusDays(1) : null;
        SchoolCalendar calendar =
                Objects.requireNonNull(calendars.get(site.town().region()));
        List<Request> wanted = requests.draw(site.school(), group, calendar, birthDate, stageFrom, stageUntil);
        Progress.Goal goal =
                progress.draw(group, (double) wanted.size() / calendar.periods().size());
        List<String> preferences =
                wishes.drawPreferences(home, profile, site.school().id());
        return new Student(
                "S" + digits,
                "Leerling " + digits,
                site.school().id(),
                birthDate,
                group.grade(),
                profile,
                wishes.drawInterests(profile),
                Student.DEFAULT_URGENCY,
                home,
                drawTravel(birthDate, town, wishes.countWithin(home, profile, NEAR_KM) < FEW_COMPANIES),
                goal.hours(),
                goal.days(),
                stageFrom,
                stageUntil,
                preferences,
                wishes.drawExclusions(home, profile, preferences),
                wanted,
                null,
                null,
                Extra.NONE);
    }

    /** Mostly 14 at the start of grade 3 and 15 at that of grade 4, many a year older: almost 16 on average in the exam year. */
    private LocalDate drawBirthDate(int grade) {
        LocalDate first = AUTUMN.minusYears(grade + 12L);
        int kind = draw.below(100);
        if (grade == 3 && kind < 3) {
            return first.plusYears(1).plusDays(draw.below(70));
        }
        return first.plusDays(draw.below(365)).minusYears(kind < 60 ? 0 : kind < 95 ? 1 : 2);
    }

    /** Who is not yet 14 starts on the Monday after the birthday; some enter during the year. */
    private @Nullable LocalDate drawStart(LocalDate birthDate) {
        LocalDate allowed = birthDate.plusYears(LegalLimits.MINIMUM_AGE);
        if (!allowed.isBefore(AUTUMN)) {
            return allowed.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return draw.chance(4) ? CalendarMaker.day(draw.pick(List.of("11-02", "01-11", "03-01"))) : null;
    }

    /** Who has few companies near is ready to travel an hour, by public transport too. */
    private TravelLimits drawTravel(LocalDate birthDate, Town town, boolean far) {
        List<TravelMode> modes = new ArrayList<>();
        boolean cycles = draw.chance(95);
        modes.add(cycles ? TravelMode.BIKE : TravelMode.WALK);
        if (!LegalLimits.isUnder16(birthDate, AUTUMN) && draw.chance(25)) {
            modes.add(TravelMode.MOPED);
        }
        if (!cycles || far || draw.chance(town.companies() > 5_000 ? 60 : 35)) {
            modes.add(TravelMode.TRANSIT);
        }
        int minutes = draw.pick(30, 30, 40, 45, 45, 45, 60);
        return new TravelLimits(modes, far ? LONGEST_WAY_MINUTES : minutes, Extra.NONE);
    }
}
