package nl.leerplaats.data.finding;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or odd in the input. What its reader sees is a text in a message file; this holds the facts that the text names.
 * Numbers of nine digits stand in it as they are: who gathers findings masks them where the input holds citizen service numbers.
 *
 * @param code which finding
 * @param path JSON path, for example {@code $.students[3].requests[0].daysPerWeek[1]}; {@code $} for the document as a whole; in a sheet the
 *     address of the cell, for example {@code Leerlingen!D12}
 * @param found the offending value; empty where there is none to show
 * @param arguments what else the message names, all of it, in the order of {@link FindingCode#argumentNames}: texts, ids and numbers of
 *     hours as texts, {@code kind}, the types, {@code what} and {@code part} as the key of a word in the message files; anything else is the
 *     fact that it is, for a language to write: dates, weekdays, numbers, {@code Duration} for a day or a week, {@code StageWork}, lists,
 *     places in a sheet, and a broken rule as {@code Break}
 * @param place place in the text or the sheet, where known
 */
public record Finding(
        FindingCode code,
        String path,
        Object found,
        List<Object> arguments,
        @Nullable Place place) {

    private static final int MAX_TEXT = 80;

    private static final int MAX_ARGUMENT = 300;

    private static final int MAX_PATH = 400;

    public Finding {
        path = shown(path, MAX_PATH);
        found = shown(found, MAX_TEXT);
        arguments = arguments.stream().map(one -> shown(one, MAX_ARGUMENT)).toList();
    }

    /** A finding without a known place in the text. */
    public static Finding of(FindingCode code, String path, Object found, Object... arguments) {
        return new Finding(code, path, found, List.of(arguments), null);
    }

    /** A finding in a sheet: its path is the address of the cell. */
    public static Finding of(FindingCode code, SheetPlace place, Object found, Object... arguments) {
        return of(code, place.address(), found, arguments).at(place);
    }

    /** The same finding at a place in the text. */
    public Finding at(@Nullable Place otherPlace) {
        return new Finding(code, path, found, arguments, otherPlace);
    }

    /** The offending value as short text; empty where there is none to show. */
    public String value() {
        return found.toString();
    }

    /** The argument of this name, which the code has. */
    public Object argument(String name) {
        return arguments.get(code.argumentNames().indexOf(name));
    }

    /** What the finding means for the document. */
    public Severity severity() {
        return code.severity();
    }

    /** The same finding without what looks like citizen service numbers. */
    Finding masked() {
        List<Object> safe = arguments.stream().map(Finding::masked).toList();
        return new Finding(code, CitizenNumbers.mask(path), masked(found), safe, place);
    }

    private static Object masked(Object fact) {
        MaskedFact masked = new MaskedFact(fact);
        if (masked.toString().equals(fact.toString())) {
            return fact;
        }
        return fact instanceof String ? masked.toString() : masked;
    }

    /** Texts of the input, also names of files and those in lists, without what a terminal would obey and no longer than is read. */
    private static Object shown(Object fact, int longest) {
        if (fact instanceof String || fact instanceof Path) {
            return shown(fact.toString(), longest);
        }
        return fact instanceof List<?> list
                ? list.stream().map(one -> shown(one, longest)).toList()
                : fact;
    }

    /** A text that is cut is masked before: half a number is recognised no more. */
    private static String shown(String text, int longest) {
        String masked = text.length() > longest ? CitizenNumbers.mask(text) : text;
        StringBuilder result = new StringBuilder(Math.min(masked.length(), longest));
        for (int i = 0; i < masked.length() && i < longest; i++) {
            char c = masked.charAt(i);
            result.append(Character.isISOControl(c) ? ' ' : c);
        }
        if (masked.length() > longest) {
            boolean splitsPair = Character.isHighSurrogate(result.charAt(longest - 2));
            result.setLength(splitsPair ? longest - 2 : longest - 1);
            result.append('\u2026');
        }
        return result.toString();
    }
}
