package nl.leerplaats.workbook.sheet.text;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;

/**
 * The words of a choice: how each value is written in the workbook, and what else is understood.
 *
 * @param labels what the value is called in the workbook, in order
 * @param known the value by normalised word
 * @param <T> what is chosen
 */
public record Choices<T>(Map<T, String> labels, Map<String, T> known) {

    /** Kinds of rows of the sheet with the year. */
    public enum YearRow {
        SCHOOL_YEAR,
        CLOSURE,
        PERIOD
    }

    public static final Choices<DayOfWeek> WEEKDAYS = new Builder<DayOfWeek>()
            .add(DayOfWeek.MONDAY, "ma", "maandag", "mon", "monday", "mo")
            .add(DayOfWeek.TUESDAY, "di", "dinsdag", "tue", "tuesday", "tu")
            .add(DayOfWeek.WEDNESDAY, "wo", "woensdag", "wed", "wednesday", "we")
            .add(DayOfWeek.THURSDAY, "do", "donderdag", "thu", "thursday", "th")
            .add(DayOfWeek.FRIDAY, "vr", "vrijdag", "fri", "friday", "fr")
            .build();

    public static final Choices<TravelMode> MODES = new Builder<TravelMode>()
            .add(TravelMode.WALK, "lopend", "lopen", "te voet", "voet", "walk", "walking")
            .add(TravelMode.BIKE, "fiets", "fietsen", "ebike", "elektrische fiets", "bike", "bicycle")
            .add(TravelMode.MOPED, "brommer", "scooter", "bromfiets", "snorfiets", "moped")
            .add(TravelMode.TRANSIT, "ov", "openbaar vervoer", "bus", "trein", "bus en trein", "transit")
            .add(TravelMode.CAR, "auto", "met de auto", "gebracht", "taxi", "car")
            .build();

    public static final Choices<Profile> PROFILES = new Builder<Profile>()
            .add(Profile.BWI, "BWI", "bouwen wonen en interieur", "bouw")
            .add(Profile.PIE, "PIE", "produceren installeren en energie")
            .add(Profile.MT, "M&T", "mobiliteit en transport", "MenT")
            .add(Profile.MVI, "MVI", "media vormgeving en ict")
            .add(Profile.EO, "E&O", "economie en ondernemen", "EenO")
            .add(Profile.HBR, "HBR", "horeca bakkerij en recreatie")
            .add(Profile.ZW, "Z&W", "zorg en welzijn", "ZenW")
            .add(Profile.GROEN, "GROEN")
            .add(Profile.MAT, "MAT", "maritiem en techniek")
            .add(Profile.DP, "D&P", "dienstverlening en producten", "DenP")
            .build();

    public static final Choices<DayPart> DAY_PARTS = new Builder<DayPart>()
            .add(DayPart.MORNING, "ochtend", "ochtenden", "'s ochtends", "morgen", "voormiddag", "morning")
            .add(DayPart.AFTERNOON, "middag", "middagen", "'s middags", "namiddag", "afternoon")
            .build();

    public static final Choices<Boolean> YES_NO = new Builder<Boolean>()
            .add(true, "ja", "j", "yes", "y", "true", "waar", "x", "1", "vast")
            .add(false, "nee", "n", "neen", "no", "false", "onwaar", "0")
            .build();

    /** The words for yes and no are those of a column that older workbooks have in its place: pinned or not. */
    public static final Choices<PlacementStatus> STATUS = new Builder<PlacementStatus>()
            .add(PlacementStatus.PROPOSED, "voorstel", "voorgesteld", "proposal", "proposed")
            .add(PlacementStatus.AGREED, "afgesproken", "afspraak", "akkoord", "loopt", "agreed")
            .add(PlacementStatus.PINNED, "vast", "vastgezet", "pinned")
            .addKnown(YES_NO, yes -> yes ? PlacementStatus.PINNED : PlacementStatus.PROPOSED)
            .build();

    public static final Choices<YearRow> YEAR_ROWS = new Builder<YearRow>()
            .add(YearRow.SCHOOL_YEAR, "schooljaar", "jaar", "school year", "year")
            .add(
                    YearRow.CLOSURE,
                    "vakantie",
                    "vrij",
                    "vrije dag",
                    "vrije dagen",
                    "feestdag",
                    "sluiting",
                    "studiedag",
                    "holiday",
                    "closure")
            .add(YearRow.PERIOD, "periode", "stageperiode", "period")
            .build();

    /** The words of the workbook in order. */
    public List<String> words() {
        return List.copyOf(labels.values());
    }

    /** How a value is written in the workbook. */
    public String label(T value) {
        return Optional.ofNullable(labels.get(value))
                .orElseThrow(() -> new IllegalArgumentException("There is no word for (" + value + ")."));
    }

    /** Finds what a word means. */
    Optional<T> find(String word) {
        return Optional.ofNullable(known.get(Words.normal(word)));
    }

    /** What a word means; a problem that names the choices where it is none. */
    public T get(String word) throws CellProblem {
        T value = known.get(Words.normal(word));
        if (value == null) {
            throw new CellProblem(FindingCode.UNKNOWN_CHOICE, word, String.join(", ", words()));
        }
        return value;
    }

    private static final class Builder<T> {

        private final Map<T, String> labels = new LinkedHashMap<>();
        private final Map<String, T> known = new LinkedHashMap<>();

        public Builder<T> add(T value, String label, String... others) {
            labels.put(value, label);
            known.put(Words.normal(label), value);
            for (String other : others) {
                known.put(Words.normal(other), value);
            }
            return this;
        }

        /** Words of another choice that nothing here is called by. */
        <S> Builder<T> addKnown(Choices<S> others, Function<S, T> meaning) {
            others.known.forEach((word, value) -> known.putIfAbsent(word, meaning.apply(value)));
            return this;
        }

        public Choices<T> build() {
            return new Choices<>(labels, known);
        }
    }
}
