package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.store.account.Account;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/**
 * A walk of somebody from the first page along everything that is shown, a page of each kind. Then the forms are sent as they stand there, a form of each
 * kind, and the walk goes on from the pages to which that leads.
 */
final class LinkWalk {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int COMPANIES = 3;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"(/[^\"#]*)");
    private static final Pattern ASKED = Pattern.compile("\\shx-get=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("\\saction=\"(/[^\"#]*)");
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    /** Whatever leads somewhere: links, forms, buttons with an address of their own, and what a script asks for. */
    private static final Pattern ADDRESS = Pattern.compile("=\"(/[^\"#]*)");

    private final MockMvc web;
    private final Account account;
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/", "/spaces"));
    private final Map<String, Integer> visited = new HashMap<>();
    private final Map<String, Form> forms = new TreeMap<>();
    private final Set<String> sent = new TreeSet<>();
    private final Map<String, String> from = new HashMap<>();
    private final Set<String> shown = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();

    private LinkWalk(MockMvc web, Account account) {
        this.web = web;
        this.account = account;
    }

    /** Something to send. */
    private record Form(String page, String action, String fields) {}

    /** Walks as somebody; no link and no form leads to what that person may not do. */
    static LinkWalk of(MockMvc web, Account account) throws Exception {
        LinkWalk walk = new LinkWalk(web, account);
        walk.goOn();
        while (walk.forms.size() > walk.sent.size()) {
            walk.send();
            walk.goOn();
        }
        assertThat(walk.refused).isEmpty();
        return walk;
    }

    /** The kinds of pages that were seen. */
    Set<String> kinds() {
        return visited.keySet();
    }

    /** All addresses that stood on these pages, whether or not they were asked for. */
    Set<String> shown() {
        return shown;
    }

    private void goOn() throws Exception {
        while (!waiting.isEmpty()) {
            String page = waiting.removeFirst();
            int most = kind(page).endsWith("/data/company?") ? COMPANIES : 1; // who won it decides what may be changed
            if (visited.merge(kind(page), 1, Integer::sum) <= most) {
                visit(page);
            }
        }
    }

    private void visit(String page) throws Exception {
        MockHttpServletResponse answer = ask(web, account, HttpMethod.GET, page, "");
        if (answer.getStatus() == FORBIDDEN) {
            refused.add("GET " + page + " on " + from.get(page));
        }
        String leads = answer.getRedirectedUrl();
        if (leads != null) {
            waiting.add(leads);
        }
        String type = String.valueOf(answer.getContentType());
        if (answer.getStatus() == OK && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            read(page, answer.getContentAsString());
        }
    }

    private void read(String page, String html) {
        ADDRESS.matcher(html)
                .results()
                .map(one -> HtmlUtils.htmlUnescape(one.group(1)))
                .forEach(shown::add);
        for (Pattern links : List.of(LINK, ASKED)) {
            links.matcher(html)
                    .results()
                    .filter(one -> !isSlow(one.group()))
                    .map(one -> HtmlUtils.htmlUnescape(one.group(1)))
                    .forEach(link -> {
                        from.putIfAbsent(link, page);
                        waiting.add(link);
                    });
        }
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            collect(page, form.group(1), form.group(2));
        }
    }

    /** Files and what is worked out take long, and are asked for in other tests; and a page is the same in the other language. */
    private static boolean isSlow(String link) {
        return link.matches(".*([.]zip|/papers/of|/workbook|/scarce|/fragile|/needed|reasons=|[?&]lang=).*");
    }

    private void collect(String page, String form, String fields) {
        Matcher action = ACTION.matcher(form);
        if (!action.find()) {
            return;
        }
        String address = HtmlUtils.htmlUnescape(action.group(1));
        if (!form.contains("method=\"post\"")) {
            from.putIfAbsent(address, page);
            waiting.add(address);
        } else if (!address.equals("/logout") && !fields.contains("value=\"" + account.id() + "\"")) {
            // Who takes the own rights away may do nothing more.
            forms.putIfAbsent(kind(address), new Form(page, address, fields));
        }
    }

    private void send() throws Exception {
        List<String> led = new ArrayList<>();
        for (Map.Entry<String, Form> one : forms.entrySet()) {
            if (sent.add(one.getKey())) {
                Form form = one.getValue();
                MockHttpServletResponse answer = ask(web, account, HttpMethod.POST, form.action, form.fields);
                if (answer.getStatus() == FORBIDDEN) {
                    refused.add("POST " + form.action + " on " + form.page);
                }
                String leads = answer.getRedirectedUrl();
                if (leads != null && !leads.startsWith("/login")) {
                    led.add(leads.replaceFirst("#.*", ""));
                }
            }
        }
        // Again, where they were seen before: what was sent is there by now, to go on with or to take back.
        for (String page : led) {
            visited.merge(kind(page), 1, Integer::sum);
            visit(page);
        }
    }

    /** An address without what it is about. */
    private static String kind(String address) {
        return address.replaceAll("[?&][^=]*=[^&]*", "?")
                .replaceAll("[?].*", "?")
                .replaceAll("/([a-z0-9]{12}|[0-9]+)(?=/|$|[?])", "/…");
    }

    /** What somebody gets who asks for an address, or sends the fields of a form to it. */
    static MockHttpServletResponse ask(MockMvc web, Account account, HttpMethod method, String address, String fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, URI.create(address)).with(People.as(account));
        Matcher field = FIELD.matcher(fields);
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            Matcher value = VALUE.matcher(field.group());
            if (name.find()) {
                request.param(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
            }
        }
        return web.perform(request.accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andReturn()
                .getResponse();
    }
}
