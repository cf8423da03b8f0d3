package nl.leerplaats.web.space.postcode;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.place.PositionFinder;
import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.data.place.PostcodeTable;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.upload.PostcodeFile;
import nl.leerplaats.web.store.upload.PostcodeFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows where postcodes lie: by the table that somebody gave, once for all years, then by the service where that is switched on, and else by the
 * four digits. Without the service nothing is asked of anybody outside this machine; with it whole postcodes are, and nothing else.
 */
@Component
public class PostcodeDesk {

    private final PostcodeFiles files;
    private final PostcodeAsking asking;
    private final Clock clock;
    /** The table as it was read last; let go when memory is short, for that of the whole country is large. */
    private SoftReference<Held> held = new SoftReference<>(null);

    PostcodeDesk(Store store, PostcodeAsking asking, Clock clock) {
        this.files = store.postcodes();
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * A table that was read.
     *
     * @param since when it was given
     * @param table the table; null where its file cannot be read any more
     */
    private record Held(Instant since, @Nullable PostcodeTable table) {}

    /**
     * What came of a file.
     *
     * @param kept whether it is a table, and is used from now on
     * @param findings why it is none, or which lines of it were passed over
     */
    public record Given(boolean kept, List<Finding> findings) {

        public Given {
            findings = List.copyOf(findings);
        }
    }

    /** The table that is used, where somebody gave one. */
    public Optional<PostcodeFile> find() {
        return files.find();
    }

    /** Takes a table, in place of the one before; a file that is none leaves that as it is. */
    public Given give(String fileName, byte[] content) {
        FindingCollector findings = new FindingCollector();
        boolean isTable = PostcodeTable.read(fileName, content, findings).isPresent();
        if (isTable) {
            files.keep(new PostcodeFile(fileName, clock.instant()), content);
        }
        return new Given(isTable, findings.list());
    }

    /** Forgets the table. Positions that were found by it stay. */
    public void forget() {
        files.remove();
    }

    /** Tells whether whole postcodes are looked up at the service, over the internet. */
    public boolean asksService() {
        return asking.service() != null;
    }

    /** Finds positions in the table, then at the service where that is switched on, and else those of the four digits. */
    public PositionSource source() {
        PositionFinder finder = PositionFinder.of(table(), asking.service());
        return postcodes -> asksService() ? findOneByOne(finder, postcodes) : find(finder, postcodes);
    }

    /** What the service said is kept in a file: one at a time asks, and whoever comes after finds it there. */
    private PositionFinder.Found findOneByOne(PositionFinder finder, Collection<String> postcodes) {
        synchronized (asking) {
            return find(finder, postcodes);
        }
    }

    private static PositionFinder.Found find(PositionFinder finder, Collection<String> postcodes) {
        return finder.find(postcodes, (done, total) -> {});
    }

    private synchronized @Nullable PostcodeTable table() {
        PostcodeFile file = files.find().orElse(null);
        if (file == null) {
            held.clear();
            return null;
        }
        Held now = held.get();
        if (now == null || !now.since().equals(file.since())) {
            now = new Held(
                    file.since(),
                    files.content()
                            .flatMap(content -> PostcodeTable.read(file.fileName(), content, new FindingCollector()))
                            .orElse(null));
            held = new SoftReference<>(now);
        }
        return now.table();
    }
}
