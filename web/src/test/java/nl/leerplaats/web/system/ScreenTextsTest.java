package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen comes from the message files, and is there in both languages. */
class ScreenTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java/nl/leerplaats/web");

    /** A message in a template: its key, or the first part of a key that is put together. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(?:\\$\\{'([\\w.]+)' \\+|([\\w.]+))");

    /** A key in the code: texts that are shown after a redirect, or when the application starts. */
    private static final Pattern IN_CODE =
            Pattern.compile("(?:\"(?:problem|notice)\", |getMessage\\()\"([a-z]+\\.[\\w.]+)\"");

    private static final Pattern TEXT_OF_AN_ELEMENT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");
    private static final Pattern TEXT_OF_AN_ATTRIBUTE =
            Pattern.compile(" (?:title|alt|aria-label|placeholder|label|content)=\"([^\"]*\\p{L}[^\"]*)\"");

    private final Properties dutch = read("/messages.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(dutch.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noTextIsEmptyAndEachCanBeFormattedWithAsManyFactsInBothLanguages() {
        for (String key : dutch.stringPropertyNames()) {
            String text = dutch.getProperty(key);
            String other = english.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(other).as(key).isNotBlank();
            assertThat(countFacts(text, "nl")).as(key).isEqualTo(countFacts(other, "en"));
        }
    }

    private static int countFacts(String text, String language) {
        return new MessageFormat(text, Locale.forLanguageTag(language)).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyTextThatAScreenAsksForIsThere() {
        Set<String> keys = dutch.stringPropertyNames();
        for (String asked : listAsked()) {
            assertThat(keys).as("the text that is asked for as (%s)", asked).anyMatch(key -> key.startsWith(asked));
            if (!asked.endsWith(".")) {
                assertThat(keys).contains(asked);
            }
        }
    }

    @Test
    void noTextIsLeftThatNoScreenAsksFor() {
        Set<String> asked = new TreeSet<>(listAsked());
        assertThat(dutch.stringPropertyNames())
                .allMatch(key ->
                        asked.stream().anyMatch(one -> one.endsWith(".") ? key.startsWith(one) : key.equals(one)));
    }

    @Test
    void noTemplateHasTextOfItsOwn() {
        for (Path template : listFiles(TEMPLATES, ".html")) {
            String source = text(template).replaceAll("(?s)<!--.*?-->", "");
            String withoutValues = source.replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(listFound(TEXT_OF_AN_ELEMENT, withoutValues))
                    .as(template.toString())
                    .isEmpty();
            assertThat(listFound(TEXT_OF_AN_ATTRIBUTE, source).stream()
                            .filter(text -> !text.startsWith("width=device-width") && !text.matches("\\d+"))
                            .toList())
                    .as(template.toString())
                    .isEmpty();
        }
    }

    /** The content policy of the pages forbids these; the browser would silently leave them out. */
    @Test
    void noTemplateHasStyleOrScriptInside() {
        Pattern inside = Pattern.compile("( style=| on[a-z]+=\"|<style|<script(?![^>]* th:src)|javascript:|hx-on)");
        for (Path template : listFiles(TEMPLATES, ".html")) {
            assertThat(inside.matcher(text(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    private static List<String> listAsked() {
        List<String> asked = new ArrayList<>();
        listFiles(TEMPLATES, ".html").forEach(file -> asked.addAll(listFound(IN_TEMPLATE, text(file))));
        listFiles(SOURCES, ".java").forEach(file -> asked.addAll(listFound(IN_CODE, text(file))));
        return asked;
    }

    private static List<String> listFound(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(result -> result.group(1) == null ? result.group(2) : result.group(1))
                .toList();
    }

    private static List<Path> listFiles(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(ScreenTextsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
