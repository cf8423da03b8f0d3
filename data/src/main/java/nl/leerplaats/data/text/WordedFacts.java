package nl.leerplaats.data.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.check.FactStyle;

/** Facts of breaks and costs in one language, with ids where nobody is known by name. */
class WordedFacts implements FactStyle {

    private final Arguments words;

    WordedFacts(Arguments words) {
        this.words = words;
    }

    @Override
    public String date(LocalDate date) {
        return words.date(date);
    }

    @Override
    public String weekday(DayOfWeek day) {
        return words.weekday(day);
    }

    @Override
    public String weekdays(List<DayOfWeek> days) {
        return words.weekdays(days);
    }

    @Override
    public String duration(int minutes) {
        return Arguments.duration(minutes);
    }

    @Override
    public String hours(double hours) {
        return words.decimalMark(String.valueOf(hours));
    }
}
