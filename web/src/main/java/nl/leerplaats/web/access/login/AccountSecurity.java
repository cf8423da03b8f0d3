package nl.leerplaats.web.access.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.system.ApiRequest;
import nl.leerplaats.web.system.PageProtection;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * What Spring Security does where people log in: with a password in a page, and with a token where a program asks. What is open before log-in stands here; what
 * an account may do is seen by {@code AccessGate}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "leerplaats.access", havingValue = "accounts")
class AccountSecurity {

    /** The page to log in. */
    static final String LOG_IN = "/login";

    private static final String[] OPEN = {
        LOG_IN, "/invitation/**", "/error", "/css/**", "/js/**", "/webjars/**",
    };
    private static final String FIGURES = "/actuator/";
    private static final String HEALTH = "/actuator/health";

    /** Programs: the REST interface and the figures. They bring their token each time, and have no session. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            WebSettings settings,
            ProgramTokens tokens,
            AccountStore accounts,
            RestRefusals refusals) {
        return http.securityMatcher(AccountSecurity::isOfProgram)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> PageProtection.headers(headers, settings))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HEALTH, HEALTH + "/**")
                        .permitAll()
                        .requestMatchers(FIGURES + "**")
                        .access((who, request) -> new AuthorizationDecision(isAdministrator(who, accounts)))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .build();
    }

    private static boolean isOfProgram(HttpServletRequest request) {
        return ApiRequest.is(request) || request.getRequestURI().startsWith(FIGURES);
    }

    private static boolean isAdministrator(Supplier<? extends @Nullable Authentication> who, AccountStore accounts) {
        Authentication known = who.get();
        return known != null
                && accounts.find(known.getName())
                        .filter(account -> !account.disabled())
                        .filter(Account::administrator)
                        .isPresent();
    }

    /** People; {@link PasswordLogIn} is asked as the one provider of the application. Named here too, it would be asked twice, and count twice. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, WebSettings settings, Providers providers, ElsewhereUsers elsewhere) {
        if (!providers.providers().isEmpty()) {
            http.oauth2Login(login -> login.loginPage(LOG_IN)
                    .userInfoEndpoint(users -> users.oidcUserService(elsewhere).userService(request -> {
                        throw new OAuth2AuthenticationException("openid"); // without this scope nobody says who it is
                    }))
                    .successHandler(inElsewhere(elsewhere))
                    .failureHandler(refusedElsewhere()));
        }
        return http.csrf(PageProtection::tokens)
                .headers(headers -> PageProtection.headers(headers, settings))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(pageAskedFor()))
                .formLogin(form -> form.loginPage(LOG_IN)
                        .usernameParameter("email")
                        .failureHandler(refused())
                        .permitAll())
                .logout(out -> out.logoutSuccessUrl(LOG_IN + "?out"))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                AccountSecurity::reload, AccountSecurity::isPartOfPage)
                        .defaultAuthenticationEntryPointFor(toLogIn(), request -> true))
                .build();
    }

    private static AuthenticationEntryPoint toLogIn() {
        return new LoginUrlAuthenticationEntryPoint(LOG_IN);
    }

    /** The page that somebody asked for is shown after log-in; it is remembered by the browser, so that nobody fills the store with sessions. */
    private static CookieRequestCache pageAskedFor() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> {
            String accepts = request.getHeader("Accept");
            return request.getMethod().equals(HttpMethod.GET.name())
                    && !isPartOfPage(request)
                    && accepts != null
                    && accepts.contains(MediaType.TEXT_HTML_VALUE);
        });
        return cache;
    }

    private static boolean isPartOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Lets the page load itself anew, which leads to log-in, in place of a page within the page. */
    private static void reload(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("HX-Refresh", "true");
    }

    /** Who came with an invitation and has an account already sees what comes of it; others the page that they asked for. */
    private static AuthenticationSuccessHandler inElsewhere(ElsewhereUsers elsewhere) {
        SavedRequestAwareAuthenticationSuccessHandler usual = new SavedRequestAwareAuthenticationSuccessHandler();
        usual.setRequestCache(pageAskedFor());
        return (request, response, who) -> {
            Optional<String> secret = elsewhere.toJoin(request);
            if (secret.isPresent()) {
                response.sendRedirect(request.getContextPath() + "/join/" + secret.get());
            } else {
                usual.onAuthenticationSuccess(request, response, who);
            }
        };
    }

    private static AuthenticationFailureHandler refusedElsewhere() {
        return (request, response, refused) -> {
            boolean known = refused instanceof OAuth2AuthenticationException failure
                    && failure.getError().getErrorCode().equals(ElsewhereUsers.UNINVITED);
            response.sendRedirect(
                    request.getContextPath() + LOG_IN + "?" + (known ? ElsewhereUsers.UNINVITED : "elsewhere"));
        };
    }

    private static AuthenticationFailureHandler refused() {
        return (request, response, refused) -> {
            String how = refused instanceof TooManyLogIns often ? "wait=" + often.seconds() : "wrong";
            response.sendRedirect(request.getContextPath() + LOG_IN + "?" + how);
        };
    }
}
