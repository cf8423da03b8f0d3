package nl.leerplaats.web.system;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * How pages are protected, whoever asks for them: a change asked for by a page has to carry a token that only our own pages have, and each answer tells the
 * browser what a page may do.
 *
 * <p>Pages may load only our own files, be in no frame, tell nobody where they came from and leave no copy.
 */
public final class PageProtection {

    private static final String TOKEN_COOKIE = "leerplaats-token";
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:%s; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private PageProtection() {}

    /** In a cookie, so that a form that was open while the application was started again can still be sent. */
    public static void tokens(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(TOKEN_COOKIE);
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        // The cookie comes with the first page, whether that has a form or not.
        handler.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(repository).csrfTokenRequestHandler(handler).ignoringRequestMatchers(ApiRequest::is);
    }

    /** What each answer tells the browser. */
    public static void headers(HeadersConfigurer<HttpSecurity> headers, WebSettings settings) {
        String tiles = settings.mapOrigin();
        headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_POLICY.formatted(tiles.isEmpty() ? "" : " " + tiles)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentTypeOptions(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                // Whether there is anything but TLS on this name is for the proxy to say.
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        request -> !isAsset(request.getRequestURI()), new CacheControlHeadersWriter()));
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/webjars/") || path.startsWith("/css/") || path.startsWith("/js/");
    }
}
