package nl.leerplaats.web.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address of the application with one of its methods.
 *
 * @param method method of HTTP
 * @param pattern the address, with names in the place of ids
 * @param info what else a request has to have to come there
 * @param handler what handles it
 */
record Address(HttpMethod method, String pattern, RequestMappingInfo info, HandlerMethod handler) {

    private static final List<RequestMethod> ANY = List.of(RequestMethod.GET, RequestMethod.POST);

    /** All addresses that there are. */
    static List<Address> listOf(RequestMappingHandlerMapping mappings) {
        List<Address> all = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (RequestMethod method : methods.isEmpty() ? ANY : methods) {
                info.getPatternValues()
                        .forEach(pattern -> all.add(new Address(method.asHttpMethod(), pattern, info, handler)));
            }
        });
        return all;
    }

    Needs needs() {
        Needs needs = AccessGate.needs(handler);
        if (needs == null) {
            throw new AssertionError(this + " is not classified");
        }
        return needs;
    }

    boolean reads() {
        return method.equals(HttpMethod.GET);
    }

    boolean isOfProgram() {
        return pattern.startsWith("/api");
    }

    boolean isOfSpace() {
        return pattern.matches("(/api)?/(spaces|plans|runs)/[{].*");
    }

    /** A request to it with ids in the place of names. */
    MockHttpServletRequestBuilder request(Map<String, String> ids) {
        String path = pattern;
        for (Map.Entry<String, String> one : ids.entrySet()) {
            path = path.replace(one.getKey(), one.getValue());
        }
        URI address = UriComponentsBuilder.fromPath(path.replaceAll("[{][^}]*}", "1"))
                .build()
                .toUri();
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, address).accept(MediaType.TEXT_HTML, MediaType.ALL);
        info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(request::contentType);
        for (NameValueExpression<String> parameter : info.getParamsCondition().getExpressions()) {
            request.param(parameter.getName(), "1");
        }
        return request;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
