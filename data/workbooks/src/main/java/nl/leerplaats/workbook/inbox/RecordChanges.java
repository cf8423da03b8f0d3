package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.jspecify.annotations.Nullable;

/**
 * What a file of records changes. It says how the year was at the moment when it was written: it is compared with the data of that moment, and what
 * became known later stays. The ids of its changes follow from what is in it, so that the same file once more makes the same changes.
 *
 * @param at moment of the file: when it was written, and never later than now
 * @param changes those that fit
 * @param refused why others do not; they are not kept, for a next file is compared as a whole again
 * @param isWrong whether the file is not used at all
 */
public record RecordChanges(Instant at, List<Change> changes, List<Finding> refused, boolean isWrong) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int SIGNS = 16;

    public RecordChanges {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    /** What became known before a file. */
    public interface Before {

        /** Moment of the newest file of records that was used; null where none was. */
        @Nullable
        Instant newestFile();

        /** The dataset as it was at a moment, with the changes whose ids begin so whatever their moment. */
        Dataset at(Instant moment, String prefix);

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
        String prefix = MOMENT.format(at) + "-" + digest(claim.file()) + "-";
        Dataset then = before.at(at, prefix);
        AtomicInteger number = new AtomicInteger(before.count(prefix));
        Differences differences = Differences.between(
                then,
                records.dataset(),
                records.absent(),
                at,
                CitizenNumbers.mask(claim.delivery().name()),
                () -> prefix + number.incrementAndGet());
        if (differences.areLikelyWrong(then)) {
            return wrong(
                    at,
                    Finding.of(
                            FindingCode.MANY_GONE,
                            SheetPlace.BOOK,
                            "",
                            differences.countGone(Subject.Kind.STUDENT),
                            differences.countGone(Subject.Kind.COMPANY)));
        }
        Applied fitting = ChangeLog.apply(then, differences.changes());
        return new RecordChanges(
                at,
                fitting.applied(),
                fitting.setAside().stream()
                        .flatMap(one -> one.findings().stream())
                        .toList(),
                false);
    }

    private static RecordChanges wrong(Instant at, Finding why) {
        return new RecordChanges(at, List.of(), List.of(why), true);
    }

    /** Signs that follow from what is in the file: letters, so that nobody takes them for a number of a person. */
    private static String digest(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
        byte[] piece = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        StringBuilder signs = new StringBuilder();
        for (byte one : digest.digest()) {
            signs.append((char) ('a' + (one & 0xF)));
        }
        return signs.substring(0, SIGNS);
    }
}
