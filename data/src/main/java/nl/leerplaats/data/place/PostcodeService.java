package nl.leerplaats.data.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.value.Location;

/**
 * Positions from the PDOK Locatieserver (<a href="https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/">interface</a>), the address search
 * of the Dutch government. It is used only where somebody switches it on. Nothing leaves the computer but whole postcodes, sorted, without
 * anything that belongs to them. What it answers is kept in a file and not asked again.
 *
 * <p>A postcode with several streets lies in the middle of them. It knows no area of four digits alone. When it fails twice in a row it is
 * not asked any more: what is left has no position, and a finding says why.
 */
public final class PostcodeService {

    /** The service of PDOK. */
    public static final URI PDOK = URI.create("https://api.pdok.nl/bzk/locatieserver/search/v3_1/free");

    /** Longest that an answer may take. */
    public static final Duration TIME_OUT = Duration.ofSeconds(15);

    /** Postcodes in one question. */
    static final int BATCH = 20;

    /** Rows in one answer, the most that the service gives. */
    private static final int ROWS = 100;

    /** More pages than any batch has: a postcode has a few streets. */
    private static final int MOST_PAGES = 20;

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int OK = 200;

    private final URI address;
    private final Duration timeOut;
    private final PostcodeCache cache;
    private final HttpClient client;

    /**
     * A service.
     *
     * @param address address of the question, without its parameters
     * @param cacheFile file in which answers are kept; made where it is not there
     * @param timeOut longest that an answer may take
     */
    public PostcodeService(URI address, Path cacheFile, Duration timeOut) {
        this.address = address;
        this.timeOut = timeOut;
        this.cache = new PostcodeCache(cacheFile);
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeOut)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The service of PDOK with its answers in the user's own folder. */
    public static PostcodeService ofPdok() {
        Path folder = Path.of(System.getProperty("user.home", "."), ".leerplaats");
        return new PostcodeService(PDOK, folder.resolve("postcodes.tsv"), TIME_OUT);
    }

    /** Hears how many of the questions have been answered. */
    @FunctionalInterface
    public interface Progress {

        /** Tells how far it is. */
        void report(int done, int total);
    }

    /**
     * Finds positions of whole postcodes: first in the file with earlier answers, then at the service.
     *
     * @return the positions that are known, by postcode
     */
    Map<Postcode, Location> find(Collection<Postcode> postcodes, FindingCollector findings, Progress progress) {
        Map<Postcode, Location> found = new TreeMap<>();
        TreeSet<Postcode> asked = new TreeSet<>();
        Map<Postcode, Location> known = cache.read();
        for (Postcode postcode : postcodes) {
            Location location = known.get(postcode);
            if (location != null) {
                found.put(postcode, location);
            } else if (postcode.isFull()) {
                asked.add(postcode);
            }
        }
        if (!asked.isEmpty()) {
            ask(List.copyOf(asked), found, findings, progress);
            known.putAll(found);
            cache.write(known, findings);
        }
        return found;
    }

    private void ask(
            List<Postcode> asked, Map<Postcode, Location> found, FindingCollector findings, Progress progress) {
        for (int from = 0; from < asked.size(); from += BATCH) {
            progress.report(from, asked.size());
            List<Postcode> batch = asked.subList(from, Math.min(asked.size(), from + BATCH));
            String failure = askTwice(batch, found);
            if (!failure.isEmpty()) {
                findings.add(FindingCode.POSTCODE_SERVICE_FAILED, address.getHost(), "", failure, asked.size() - from);
                return;
            }
        }
        progress.report(asked.size(), asked.size());
    }

    /** Asks a batch, and once more where that fails; gives what failed, or nothing. */
    private String askTwice(List<Postcode> batch, Map<Postcode, Location> found) {
        String failure = ask(batch, found);
        return failure.isEmpty() ? "" : ask(batch, found);
    }

    private String ask(List<Postcode> batch, Map<Postcode, Location> found) {
        List<PostcodeAnswer.Row> rows = new ArrayList<>();
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                PostcodeAnswer answer = send(batch, page * ROWS);
                rows.addAll(answer.rows());
                if (answer.rows().isEmpty() || rows.size() >= answer.count()) {
                    break;
                }
            }
        } catch (HttpTimeoutException e) {
            return "time-out";
        } catch (PostcodeAnswer.Unusable e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stop";
        }
        Map<Postcode, Middle> middles = new TreeMap<>();
        for (PostcodeAnswer.Row row : rows) {
            if (batch.contains(row.postcode())) {
                middles.computeIfAbsent(row.postcode(), one -> new Middle()).add(row.lat(), row.lon());
            }
        }
        middles.forEach((postcode, middle) -> found.put(postcode, middle.location(postcode)));
        return "";
    }

    private PostcodeAnswer send(List<Postcode> batch, int start) throws IOException, InterruptedException {
        String codes = batch.stream().map(Postcode::toString).collect(Collectors.joining(" OR "));
        String query = "fq=type:postcode&fq=" + URLEncoder.encode("postcode:(" + codes + ")", StandardCharsets.UTF_8)
                + "&fl=postcode,centroide_ll&rows=" + ROWS + "&start=" + start;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + query))
                .timeout(timeOut)
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new PostcodeAnswer.Unusable("HTTP " + response.statusCode());
            }
            byte[] content = body.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new PostcodeAnswer.Unusable("> " + MOST_BYTES + " bytes");
            }
            return PostcodeAnswer.read(content);
        }
    }
}
