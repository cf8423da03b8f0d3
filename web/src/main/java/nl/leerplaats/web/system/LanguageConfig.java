package nl.leerplaats.web.system;

import java.time.Duration;
import java.util.Locale;
import nl.leerplaats.data.text.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of the setting {@code leerplaats.language}, Dutch by default, unless somebody chooses another; kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageConfig implements WebMvcConfigurer {

    /** The request parameter that changes the language. */
    static final String PARAMETER = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver(WebSettings settings) {
        CookieLocaleResolver resolver = new CookieLocaleResolver("leerplaats-language") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return Language.of(value).locale();
            }
        };
        resolver.setDefaultLocale(settings.language().locale());
        resolver.setCookieMaxAge(KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor interceptor = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return Language.of(value).locale();
            }
        };
        interceptor.setParamName(PARAMETER);
        interceptor.setHttpMethods("GET");
        registry.addInterceptor(interceptor);
    }
}
