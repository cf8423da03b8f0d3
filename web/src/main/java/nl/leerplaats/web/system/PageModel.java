package nl.leerplaats.web.system;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.Language;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page shows around its content: the language, the switch to the other one, and what the store keeps. */
@ControllerAdvice
class PageModel {

    private final Clock clock;
    private final String instance;

    PageModel(Clock clock, InstanceName instance) {
        this.clock = clock;
        this.instance = instance.toString();
    }

    /**
     * A choice in the language switch.
     *
     * @param code language tag
     * @param ownName name of the language in that language
     * @param address this page in that language
     * @param current whether the page is in that language now
     */
    record LanguageLink(String code, String ownName, String address, boolean current) {}

    @ModelAttribute
    void addTo(Model model, HttpServletRequest request, Locale locale) {
        Language current = Language.of(locale);
        String path = path(request);
        List<LanguageLink> links = Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.code(), language.ownName(), address(request, path, language), language == current))
                .toList();
        model.addAttribute("language", current.code());
        model.addAttribute("languages", links);
        model.addAttribute("path", path);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("instance", instance);
        model.addAttribute("worker", Worker.find(request));
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        // Two slashes would make a link to another website of it.
        return "/" + StringUtils.trimLeadingCharacter(path, '/');
    }

    private static String address(HttpServletRequest request, String path, Language language) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        if (request.getQueryString() != null) {
            builder.query(request.getQueryString());
        }
        return builder.replaceQueryParam(LanguageConfig.PARAMETER, language.code())
                .build()
                .toUriString();
    }
}
