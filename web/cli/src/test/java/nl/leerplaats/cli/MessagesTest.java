package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.replan.LeftOut;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.data.text.MessagePattern;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.solver.replan.ProposalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody may meet half a sentence in the other language, or none at all. */
class MessagesTest {

    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+|failed|cost|progress)\"");

    /** Of a key that stands twice the last one counts: a command would speak with the words of another. */
    private static final class EachOnce extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object text) {
            assertThat(containsKey(key)).as(key + " stands twice").isFalse();
            return super.put(key, text);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new EachOnce();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void bothLanguagesHaveTheSameKeysAndNoEmptyText(String name) throws IOException {
        Properties dutch = read(name + ".properties");
        Properties english = read(name + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** What a cost counts stands behind its name: one week, two weeks. */
    @Test
    void unitsAreOneOrMore() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                if (key.startsWith("unit.")) {
                    String one = MessagePattern.format(texts.getProperty(key), Locale.ROOT, 1L);
                    String two = MessagePattern.format(texts.getProperty(key), Locale.ROOT, 2L);
                    assertThat(one).as(key).isNotEqualTo(two).matches("\\p{L}+");
                    assertThat(MessagePattern.format(texts.getProperty(key), Locale.ROOT, 0L))
                            .isEqualTo(two);
                }
            }
        }
    }

    /** A place that one language leaves out loses a figure in that language only, which nobody would notice. */
    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        Properties dutch = read("messages.properties");
        Properties english = read("messages_en.properties");

        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(dutch.getProperty(key)));
        }
    }

    private static Set<Integer> arguments(String text) {
        assertThat(new MessageFormat(text, Locale.ROOT)).isNotNull();
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    @Test
    void everyTextThatTheCodeNamesIsThereAndEveryTextIsNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        Path sources = Path.of("src/main/java/nl/leerplaats/cli");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY_IN_CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        Set<String> texts = new TreeSet<>(read("messages.properties").stringPropertyNames());
        named.removeIf(name -> name.endsWith(".encoding")
                || name.endsWith(".name")
                || name.endsWith(".version")
                || name.endsWith(".json"));
        Arrays.stream(StopReason.values()).forEach(reason -> named.add("stop." + reason));
        for (ProposalKind kind : ProposalKind.values()) {
            named.addAll(List.of("replan.short." + kind, "replan.name." + kind));
        }
        Arrays.stream(LeftOut.Reason.values()).forEach(reason -> named.add("replan.lacks." + reason));
        Arrays.stream(CostTerm.values())
                .map(term -> "unit." + term.key())
                .filter(texts::contains)
                .forEach(named::add);
        texts.removeIf(key -> key.startsWith("hint."));
        named.removeIf(name -> !texts.contains(name) && (name.startsWith("nl.") || name.startsWith("sun.")));

        assertThat(named).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(Messages.of(Language.NL).cost(new Cost(0, 357, 51_234)))
                .isEqualTo("regels gebroken 0, wat ontbreekt 357, ongemak 51.234");
        assertThat(Messages.of(Language.EN).cost(new Cost(0, 357, 51_234)))
                .isEqualTo("rules broken 0, what is missing 357, inconvenience 51,234");
    }

    @Test
    void aClockShowsHoursOnlyWhereThereAreAny() {
        assertThat(Messages.clock(Duration.ofSeconds(5))).isEqualTo("0:05");
        assertThat(Messages.clock(Duration.ofSeconds(3599))).isEqualTo("59:59");
        assertThat(Messages.clock(Duration.ofSeconds(3605))).isEqualTo("1:00:05");
    }
}
