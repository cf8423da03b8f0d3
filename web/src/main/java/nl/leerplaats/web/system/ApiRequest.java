package nl.leerplaats.web.system;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Tells the requests of programs, under {@code /api}, from those of people in a browser, and in what language they are answered. */
public final class ApiRequest {

    private static final String ROOT = "/api";

    private ApiRequest() {}

    /** Tells whether a request, or the one that failed where this is the error page, is for the REST interface. */
    public static boolean is(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return isAddress(failed.toString());
        }
        String info = request.getPathInfo();
        return isBelow(info == null ? request.getServletPath() : request.getServletPath() + info);
    }

    /** Tells whether an address as it was sent is one of the REST interface. */
    public static boolean isAddress(String address) {
        return isBelow(address) || isBelow(decoded(address));
    }

    private static boolean isBelow(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.startsWith(ROOT + ";");
    }

    private static String decoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notDecodable) {
            return path;
        }
    }

    /** The first language of {@code Accept-Language} that there is; another one where it names none, or is malformed. */
    public static Language language(HttpServletRequest request, Language otherwise) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        String tag = header == null ? null : lookUp(header);
        return tag == null ? otherwise : Language.of(tag);
    }

    private static @Nullable String lookUp(String header) {
        try {
            return Locale.lookupTag(
                    Locale.LanguageRange.parse(header), List.of(Language.NL.code(), Language.EN.code()));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
