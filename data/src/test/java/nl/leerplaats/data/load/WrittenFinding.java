package nl.leerplaats.data.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.FactStyle;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;

/**
 * A finding with all of it as text, to compare with one that a test writes down.
 *
 * @param arguments what the message names: a broken rule is its name and its facts, a length of time its minutes, a place its address
 */
public record WrittenFinding(FindingCode code, String path, String value, List<String> arguments) {

    /** A finding as text. */
    public static WrittenFinding of(Finding finding) {
        return new WrittenFinding(finding.code(), finding.path(), finding.value(), arguments(finding));
    }

    /** What the message of a finding names, as text. */
    public static List<String> arguments(Finding finding) {
        return finding.arguments().stream().flatMap(WrittenFinding::written).toList();
    }

    private static Stream<String> written(Object argument) {
        if (argument instanceof Break broken) {
            return Stream.concat(Stream.of(broken.rule().name()), broken.facts().list(FactStyle.PLAIN).stream());
        }
        if (argument instanceof Duration time) {
            return Stream.of(String.valueOf(time.toMinutes()));
        }
        return Stream.of(argument instanceof SheetPlace place ? place.address() : argument.toString());
    }
}
