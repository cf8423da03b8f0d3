package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a file of records changes. One that tells of which moment its data are is compared with the data that were known then, and only what was edited
 * since is a change; so are files that were made of the same data, with what came of these. Another one says how the year was at the moment when it
 * was written: it is compared with the data of that moment, and its empty cells take nothing back that somebody said with a change. What became known
 * later stays. The ids of the changes follow from what is in the file, so that the same file once more makes the same changes.
 *
 * @param at moment of the file: when it was written, and never later than now
 * @param changes those that fit
 * @param refused why others do not, and what the file says that is not taken over; not kept, for a next file is compared as a whole again
 * @param isWrong whether the file is not used at all
 */
public record RecordChanges(Instant at, List<Change> changes, List<Finding> refused, boolean isWrong) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int SIGNS = 16;

    /** An id as {@link #of} gives it. */
    private static final Pattern OF_FILE = Pattern.compile("([a-p]{16}-)?\\d{8}T\\d{6}Z-[a-p]{16}-\\d+");

    public RecordChanges {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    /** What became known before a file. */
    public interface Before {

        /** Moment of the newest file of records that was used; null where none was. */
        @Nullable
        Instant newestFile();

        /** The dataset with what changed until a moment, and with the changes whose ids begin so whatever their moment. */
        Dataset at(Instant moment, String prefix);

        /** The dataset as it was known at a moment, with the changes whose ids begin so whenever they came. */
        Dataset knownAt(Instant moment, String prefix);

        /** All changes that hold. */
        List<Change> changes();

        /** The plan that holds; null where there is none. */
        @Nullable
        Plan working();

        /** Number of changes whose ids begin so. */
        int count(String prefix);
    }

    /**
     * Compares a file with the data.
     *
     * @param before all that became known so far
     * @param records what stands in the file
     * @param claim the file
     * @throws IOException where it cannot be read any more
     */
    public static RecordChanges of(Before before, Content.Records records, Claim claim) throws IOException {
        Instant at = claim.moment();
        Instant newest = before.newestFile();
        if (newest != null && at.isBefore(newest) && !newest.isAfter(claim.now())) {
            return wrong(at, Finding.of(FindingCode.OUTDATED_FILE, SheetPlace.BOOK, ""));
        }
        List<Finding> told = new ArrayList<>();
        Instant copied = records.moment();
        String family = copied == null ? "" : letters(copied.toString()) + "-";
        String prefix = family + MOMENT.format(at) + "-" + digest(claim.file()) + "-";
        Dataset now = before.at(at, prefix);
        Dataset then = copied == null ? now : before.knownAt(copied, family);
        Dataset said = Differences.meant(then, now, records.dataset(), records.absent());
        if (copied == null) {
            KeptFacts facts = new KeptFacts(before.changes());
            said = facts.keep(said, now);
            told.addAll(facts.told());
        }
        Differences meant = Differences.between(now, said, Set.of(), at, null, String::new);
        if (meant.areLikelyWrong(now)) {
            return wrong(
                    at,
                    Finding.of(
                            FindingCode.MANY_GONE,
                            SheetPlace.BOOK,
                            "",
                            meant.countGone(Subject.Kind.STUDENT),
                            meant.countGone(Subject.Kind.COMPANY)));
        }
        AtomicInteger number = new AtomicInteger(before.count(prefix));
        Differences differences = Differences.between(
                now,
                Needed.keep(said, now, before.working(), told),
                Set.of(),
                at,
                CitizenNumbers.mask(claim.delivery().name()),
                () -> prefix + number.incrementAndGet());
        Applied fitting = ChangeLog.apply(now, differences.changes());
        fitting.setAside().forEach(one -> told.addAll(one.findings()));
        return new RecordChanges(at, fitting.applied(), told, false);
    }

    private static RecordChanges wrong(Instant at, Finding why) {
        return new RecordChanges(at, List.of(), List.of(why), true);
    }

    /** Tells whether a change was made of a file of records, by its id. */
    static boolean isOfFile(String id) {
        return OF_FILE.matcher(id).matches();
    }

    /** Signs that follow from what is in the file. */
    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return letters(digest);
    }

    private static String letters(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return letters(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** Letters, so that nobody takes them for a number of a person. */
    private static String letters(MessageDigest digest) {
        StringBuilder signs = new StringBuilder();
        for (byte one : digest.digest()) {
            signs.append((char) ('a' + (one & 0xF)));
        }
        return signs.substring(0, SIGNS);
    }
}
