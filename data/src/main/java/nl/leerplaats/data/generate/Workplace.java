package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/** Draws how a company works: people, times of day, ages, mentors and places. */
final class Workplace {

    /**
     * Working times and the minutes of a stage day in them.
     *
     * @param workTimes between what times, where known
     * @param minutesPerDay minutes of a stage day, breaks not counted
     */
    record Times(@Nullable WorkTimes workTimes, int minutesPerDay) {}

    /**
     * Who takes care of pupils.
     *
     * @param mentors mentors
     * @param places pupils at the same time, by weekday
     */
    record Staff(List<Mentor> mentors, PerWeekday places) {

        Staff {
            mentors = List.copyOf(mentors);
        }
    }

    private static final Weekdays NOT_MONDAY = Weekdays.ALL.minus(Weekdays.of(DayOfWeek.MONDAY));

    private final Draw draw;
    private final boolean scarce;

    Workplace(Draw draw, boolean scarce) {
        this.draw = draw;
        this.scarce = scarce;
    }

    /** Staff in classes from one to above 250, as the branch has them. */
    int drawEmployees(Trade trade) {
        int[] shares = switch (trade.size()) {
            case SMALL -> new int[] {8, 40, 28, 16, 6, 2, 0, 0};
            case MIXED -> new int[] {2, 16, 16, 24, 20, 12, 7, 3};
            case LARGE -> new int[] {0, 2, 6, 14, 18, 18, 22, 20};
        };
        int[] upTo = {1, 5, 10, 25, 50, 100, 250, 900};
        int size = draw.weighted(IntStream.range(0, shares.length).boxed().toList(), one -> shares[one]);
        return size == 0 ? 1 : draw.between(upTo[size - 1] + 1, upTo[size]);
    }

    Times drawTimes(Trade trade) {
        Times times = switch (trade.shift()) {
            case SITE ->
                draw.pick(List.of(
                        at(7, 30, 16, 0, 480), at(7, 0, 15, 30, 480), at(8, 0, 16, 30, 480), at(8, 0, 15, 30, 420)));
            case OFFICE -> draw.pick(List.of(at(8, 30, 16, 30, 450), at(8, 30, 17, 0, 480), at(9, 0, 16, 0, 390)));
            case SHOP -> draw.pick(List.of(at(9, 0, 17, 30, 480), at(9, 0, 18, 0, 480), at(10, 0, 18, 0, 450)));
            case CARE ->
                draw.pick(List.of(
                        at(7, 0, 15, 30, 480), at(7, 30, 15, 30, 450), at(8, 30, 16, 30, 450), at(8, 0, 15, 30, 420)));
            case BAKERY ->
                draw.pick(List.of(
                        at(5, 0, 13, 0, 450), at(4, 30, 12, 30, 450), at(6, 0, 14, 0, 450), at(7, 0, 15, 0, 450)));
            case EVENING ->
                draw.pick(List.of(
                        at(15, 0, 23, 0, 450), at(16, 0, 23, 30, 420), at(10, 0, 18, 0, 450), at(11, 0, 19, 0, 450)));
            case FARM -> draw.pick(List.of(at(7, 0, 16, 0, 480), at(6, 0, 15, 0, 480), at(6, 30, 13, 0, 360)));
        };
        boolean unusual = trade.shift() == Trade.Shift.BAKERY || trade.shift() == Trade.Shift.EVENING;
        return unusual || draw.chance(70) ? times : new Times(null, times.minutesPerDay());
    }

    private static Times at(int fromHour, int fromMinute, int toHour, int toMinute, int minutesPerDay) {
        return new Times(
                new WorkTimes(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute), Extra.NONE),
                minutesPerDay);
    }

    @Nullable
    Integer drawMinimumAge(Trade trade) {
        return draw.chance(trade.isRisky() ? 18 : 6) ? (Integer) draw.pick(15, 15, 16, 16, 16, 18) : null;
    }

    /** Mostly one to three mentors, in care about seven; places for as many pupils as mentors can take, fewer where it is small. */
    Staff drawStaff(Trade trade, int employees) {
        Weekdays open = trade.shift() == Trade.Shift.SHOP && draw.chance(40) || trade.shift() == Trade.Shift.EVENING
                ? NOT_MONDAY
                : Weekdays.ALL;
        int count = scarce ? 1 : countMentors(trade, employees);
        List<Mentor> mentors = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int most = !scarce && draw.chance(4) ? 2 : Mentor.DEFAULT_MAX_STUDENTS;
            mentors.add(new Mentor("M" + number, null, drawDays(open), most, Extra.NONE));
        }
        int cap = employees <= 5 ? 1 : employees <= 25 ? 2 : employees <= 100 ? 3 : count;
        int spare = !scarce && draw.chance(2) ? 1 : 0;
        int[] places = new int[Weekdays.COUNT];
        for (Mentor mentor : mentors) {
            for (DayOfWeek day : mentor.days().toList()) {
                int index = day.getValue() - 1;
                places[index] = Math.min(Math.max(cap, 1), places[index] + mentor.maxStudents());
            }
        }
        for (int index = 0; index < Weekdays.COUNT; index++) {
            places[index] += places[index] > 0 ? spare : 0;
        }
        return new Staff(mentors, new PerWeekday(places[0], places[1], places[2], places[3], places[4]));
    }

    private int countMentors(Trade trade, int employees) {
        if (trade.isCare()) {
            return employees <= 10 ? draw.between(1, 3) : employees <= 50 ? draw.between(3, 8) : draw.between(6, 12);
        }
        if (employees <= 5) {
            return 1;
        }
        return employees <= 25 ? draw.between(1, 2) : draw.between(1, 3);
    }

    private Weekdays drawDays(Weekdays open) {
        int kind = draw.below(100);
        int count = scarce ? draw.between(2, 3) : kind < 38 ? 5 : kind < 68 ? 4 : kind < 88 ? 3 : 2;
        List<DayOfWeek> left = new ArrayList<>(open.toList());
        while (left.size() > count) {
            left.remove(draw.below(left.size()));
        }
        return Weekdays.copyOf(left);
    }
}
