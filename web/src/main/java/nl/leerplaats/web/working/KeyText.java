package nl.leerplaats.web.working;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.year.RequestKey;

/** Placements as a form sends them: a student and one or more periods, whatever signs their ids have. */
final class KeyText {

    private static final String BETWEEN = " ";

    private KeyText() {}

    /** One text for the placements of one student. */
    static String of(List<RequestKey> keys) {
        return Stream.concat(Stream.of(keys.get(0).studentId()), keys.stream().map(RequestKey::periodId))
                .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The placements that texts name; what cannot be read names none. */
    static Set<RequestKey> read(Collection<String> texts) {
        Set<RequestKey> keys = new LinkedHashSet<>();
        for (String text : texts) {
            List<String> ids =
                    Arrays.stream(text.split(BETWEEN, -1)).map(KeyText::decode).toList();
            ids.stream().skip(1).forEach(period -> keys.add(new RequestKey(ids.get(0), period)));
        }
        return keys;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
