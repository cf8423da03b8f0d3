package nl.leerplaats.data.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or odd in the input. What its reader sees is a text in a message file; this holds the facts that the text names.
 * Numbers of nine digits stand in it as they are: who gathers findings masks them where the input holds citizen service numbers.
 *
 * @param code which finding
 * @param path JSON path, for example {@code $.students[3].requests[0].daysPerWeek[1]}; {@code $} for the document as a whole; in a sheet the
 *     address of the cell, for example {@code Leerlingen!D12}
 * @param value the offending value as short text; empty where there is none to show
 * @param arguments what else the message names, as described at the code
 * @param place place in the text or the sheet, where known
 */
public record Finding(
        FindingCode code,
        String path,
        String value,
        List<String> arguments,
        @Nullable Place place) {

    private static final int MAX_TEXT = 80;

    private static final int MAX_ARGUMENT = 300;

    private static final int MAX_PATH = 400;

    public Finding {
        path = shown(path, MAX_PATH);
        value = shown(value, MAX_TEXT);
        List<String> safe = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            safe.add(shown(argument, MAX_ARGUMENT));
        }
        arguments = List.copyOf(safe);
    }

    /** A finding without a known place in the text. */
    public static Finding of(FindingCode code, String path, Object value, Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return new Finding(code, path, String.valueOf(value), texts, null);
    }

    /** A finding in a sheet: its path is the address of the cell. */
    public static Finding of(FindingCode code, SheetPlace place, Object value, Object... arguments) {
        return of(code, place.address(), value, arguments).at(place);
    }

    /** The same finding at a place in the text. */
    public Finding at(@Nullable Place otherPlace) {
        return new Finding(code, path, value, arguments, otherPlace);
    }

    /** What the finding means for the document. */
    public Severity severity() {
        return code.severity();
    }

    /** The same finding without what looks like citizen service numbers. */
    Finding masked() {
        List<String> safe = arguments.stream().map(CitizenNumbers::mask).toList();
        return new Finding(code, CitizenNumbers.mask(path), CitizenNumbers.mask(value), safe, place);
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
