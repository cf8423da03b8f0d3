package nl.leerplaats.web.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message files of every module, wherever they are: a new one is found by itself. */
final class TextBundles {

    /** Settings, not texts. */
    private static final Set<String> SETTINGS = Set.of("application.properties", "ical4j.properties");

    /**
     * A message file.
     *
     * @param file the file
     * @param locale its language
     * @param texts its texts by key
     */
    record Bundle(Path file, Locale locale, Map<String, String> texts) {

        /** Help pages are filled in by picocli, in another way than all others. */
        boolean hasPatterns() {
            return !file.getFileName().toString().startsWith("help");
        }

        boolean isDutch() {
            return locale.getLanguage().equals("nl");
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    private TextBundles() {}

    /** All message files of the project in order of name. */
    static List<Bundle> all() {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> file.toString().contains("src/main/resources"))
                    .filter(file -> !SETTINGS.contains(file.getFileName().toString()))
                    .sorted()
                    .map(TextBundles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        boolean english = file.toString().endsWith("_en.properties");
        return new Bundle(file, Locale.forLanguageTag(english ? "en" : "nl"), texts);
    }
}
