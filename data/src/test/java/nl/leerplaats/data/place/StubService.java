package nl.leerplaats.data.place;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in for the PDOK Locatieserver on this computer: knows some postcodes, remembers what it was asked, and fails when told to. */
public final class StubService implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}[A-Z]{2}");
    private static final int PAGE = 100;

    private final HttpServer server;
    private final Map<String, List<String>> points = new LinkedHashMap<>();
    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());

    /** What it does instead of an answer. */
    public enum Failure {
        BUSY,
        HTML,
        HALF,
        SILENCE,
        NONE
    }

    /** Starts without knowing anything. */
    public StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "stub");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/free", this::answer);
        server.start();
    }

    /** Where it is asked. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/free");
    }

    /** Makes it know a street of a postcode. */
    public StubService knows(String postcode, double lat, double lon) {
        points.computeIfAbsent(postcode, one -> new ArrayList<>()).add("POINT(" + lon + " " + lat + ")");
        return this;
    }

    /** What it does with the next questions, one after the other. */
    public StubService fails(Failure... next) {
        failures.addAll(List.of(next));
        return this;
    }

    /** The questions so far, decoded. */
    public List<String> queries() {
        return List.copyOf(queries);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        queries.add(query);
        Failure failure = failures.isEmpty() ? Failure.NONE : failures.remove(0);
        switch (failure) {
            case BUSY -> send(exchange, 503, "busy");
            case HTML -> send(exchange, 200, "<html>Onderhoud</html>");
            case HALF -> send(exchange, 200, "{\"response\":{\"numFound\":1,\"docs\":[{\"postcode\":");
            case SILENCE -> {
                // The client gives up first.
            }
            case NONE -> send(exchange, 200, rows(query));
        }
    }

    private String rows(String query) {
        List<String> rows = new ArrayList<>();
        Matcher codes = CODE.matcher(query);
        while (codes.find()) {
            for (String point : points.getOrDefault(codes.group(), List.of())) {
                rows.add("{\"postcode\":\"" + codes.group() + "\",\"centroide_ll\":\"" + point + "\"}");
            }
        }
        int start = Integer.parseInt(query.replaceAll(".*start=([0-9]+).*", "$1"));
        List<String> page = rows.subList(Math.min(start, rows.size()), Math.min(start + PAGE, rows.size()));
        return "{\"response\":{\"numFound\":" + rows.size() + ",\"start\":" + start
                + ",\"maxScore\":9.5,\"numFoundExact\":true,\"docs\":[" + String.join(",", page) + "]}}";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
