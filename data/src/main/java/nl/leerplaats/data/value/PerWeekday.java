package nl.leerplaats.data.value;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * A whole number for each school weekday: places of a company, or minutes in school. A weekday left out of the document is 0.
 *
 * @param monday 0 or more
 * @param tuesday 0 or more
 * @param wednesday 0 or more
 * @param thursday 0 or more
 * @param friday 0 or more
 */
public record PerWeekday(int monday, int tuesday, int wednesday, int thursday, int friday) {

    /** 0 on every weekday. */
    public static final PerWeekday ZERO = new PerWeekday(0, 0, 0, 0, 0);

    /** The same number on each of the given days, 0 on the others. */
    public static PerWeekday of(Weekdays days, int number) {
        int[] values = new int[Weekdays.COUNT];
        for (DayOfWeek day : days.toList()) {
            values[day.getValue() - 1] = number;
        }
        return new PerWeekday(values[0], values[1], values[2], values[3], values[4]);
    }

    /** The number of a weekday; 0 on Saturday and Sunday. */
    public int get(DayOfWeek day) {
        return get(day.getValue() - 1);
    }

    /** The number of a weekday by index, 0 for Monday; 0 beyond Friday. */
    public int get(int index) {
        return switch (index) {
            case 0 -> monday;
            case 1 -> tuesday;
            case 2 -> wednesday;
            case 3 -> thursday;
            case 4 -> friday;
            default -> 0;
        };
    }

    /** The sum over the weekdays that are not in the given set. */
    public int sumOutside(Weekdays days) {
        int sum = 0;
        for (int index = 0; index < Weekdays.COUNT; index++) {
            sum += (days.mask() & (1 << index)) == 0 ? get(index) : 0;
        }
        return sum;
    }

    /** The sum of the halves over the weekdays in the given set, each rounded down. */
    public int sumOfHalves(Weekdays days) {
        int sum = 0;
        for (DayOfWeek day : days.toList()) {
            sum += get(day) / 2;
        }
        return sum;
    }

    /** The weekdays with a number above 0. */
    public Weekdays positiveDays() {
        int mask = 0;
        for (int index = 0; index < Weekdays.COUNT; index++) {
            mask |= get(index) > 0 ? 1 << index : 0;
        }
        return new Weekdays(mask);
    }

    /** These numbers with others on some weekdays; what is said of Saturday and Sunday is passed over. */
    public PerWeekday with(Map<DayOfWeek, Integer> others) {
        int[] values = new int[Weekdays.COUNT];
        for (int index = 0; index < Weekdays.COUNT; index++) {
            values[index] = others.getOrDefault(DayOfWeek.of(index + 1), get(index));
        }
        return new PerWeekday(values[0], values[1], values[2], values[3], values[4]);
    }

    /** These numbers with another number added on each of the given days. */
    public PerWeekday plus(Weekdays days, int more) {
        PerWeekday added = of(days, more);
        return new PerWeekday(
                monday + added.monday,
                tuesday + added.tuesday,
                wednesday + added.wednesday,
                thursday + added.thursday,
                friday + added.friday);
    }
}
