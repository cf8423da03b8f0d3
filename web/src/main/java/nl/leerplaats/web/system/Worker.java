package nl.leerplaats.web.system;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Who is at work in this browser: the account, where people log in. Otherwise as they typed it themselves beside the last thing that they changed: there is
 * no log-in on this computer, and a history says more with a name in it.
 */
public final class Worker {

    private static final String COOKIE = "leerplaats-name";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST = 100;
    private static final String ACCOUNT = Worker.class.getName() + ".account";

    private Worker() {}

    /** Says which account is at work, where people log in: whatever is typed, its name is what counts. */
    public static void setAccount(HttpServletRequest request, String name) {
        request.setAttribute(ACCOUNT, name);
    }

    /** The name of the account that is at work; null where nobody logs in. */
    public static @Nullable String account(HttpServletRequest request) {
        Object name = request.getAttribute(ACCOUNT);
        return name == null ? null : name.toString();
    }

    /** The name of the account, else what was said with a request. */
    public static @Nullable String nameOr(HttpServletRequest request, @Nullable String said) {
        String account = account(request);
        return account == null ? said : account;
    }

    /** The name of the account, else the name that was typed last; null where there is neither. */
    public static @Nullable String find(HttpServletRequest request) {
        String account = account(request);
        if (account != null) {
            return account;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : tidy(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
    }

    /**
     * Takes the name beside a change and remembers it for the next one.
     *
     * @return the name as it is kept, which is that of the account where people log in; null where none was typed
     */
    public static @Nullable String take(
            @Nullable String typed, HttpServletRequest request, HttpServletResponse response) {
        String account = account(request);
        if (account != null) {
            return account;
        }
        String name = tidy(typed);
        String value = name == null ? "" : URLEncoder.encode(name, StandardCharsets.UTF_8);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(name == null ? Duration.ZERO : KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return name;
    }

    private static @Nullable String tidy(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        return name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
