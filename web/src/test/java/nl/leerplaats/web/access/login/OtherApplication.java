package nl.leerplaats.web.access.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.web.WebApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second application on the database of a test, on a port of its own, asked over HTTP as a browser does. */
final class OtherApplication implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;

    OtherApplication(String databaseUrl) {
        context = new SpringApplicationBuilder(WebApplication.class)
                .run(
                        "--server.port=0",
                        "--leerplaats.access=accounts",
                        "--leerplaats.first-run=false",
                        "--leerplaats.nights=false",
                        "--leerplaats.database-url=" + databaseUrl);
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Asks for a page with the cookie of a log-in. */
    HttpResponse<String> read(String path, String session) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", LogInFlowTest.SESSION + "=" + session)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends what a form of a page of ours has, with the cookie of a log-in; empty for none. */
    HttpResponse<String> send(String path, String session, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpResponse<String> page = read(session.isEmpty() ? "/login" : "/account", session);
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("There is no form on the page: " + page.statusCode());
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(one -> one.substring(0, one.indexOf(';')))
                .collect(Collectors.joining("; "));
        String body = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", LogInFlowTest.SESSION + "=" + session + "; " + cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }
}
