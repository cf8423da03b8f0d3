package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A file that this process has taken out of a watched folder. It has to be put somewhere in the end: whoever dies before that leaves it to be put
 * back after {@link Inbox#STALE}, and who needs longer says so with {@link #renew}.
 */
public final class Claim {

    private static final Duration SIGN_OF_LIFE = Inbox.STALE.dividedBy(6);

    private final Inbox inbox;
    private final Delivery delivery;
    private final Path place;
    private Instant renewed;

    Claim(Inbox inbox, Delivery delivery, Path place) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.place = place;
        renewed = inbox.now();
    }

    /** The file as its sender left it. */
    public Delivery delivery() {
        return delivery;
    }

    Instant now() {
        return inbox.now();
    }

    /** When it was written; now, where its own moment lies in the future. Whole microseconds, as databases keep them. */
    Instant moment() {
        Instant now = now();
        Instant written = delivery.modified().isAfter(now) ? now : delivery.modified();
        return written.truncatedTo(ChronoUnit.MICROS);
    }

    /** Where it is now. */
    public Path file() {
        return place.resolve(delivery.name());
    }

    /** Says that this process still has it; cheap, to be called as often as one likes. */
    public void renewIfNeeded() {
        if (Duration.between(renewed, inbox.now()).abs().compareTo(SIGN_OF_LIFE) >= 0) {
            try {
                renew();
            } catch (IOException gone) {
                // Another process has put it back; who puts it away is told so.
                renewed = inbox.now();
            }
        }
    }

    void renew() throws IOException {
        renewed = inbox.now();
        inbox.renew(place);
    }

    /**
     * Puts it with those that were read.
     *
     * @return whether it could be: it is not there any more, or nobody may write there
     */
    public boolean done() {
        return put(Inbox.DONE, null);
    }

    /**
     * Puts it with those that were read, with a text beside it that says of what some was not used, and of what its sender should know.
     *
     * @param isWhole whether all of it was used
     * @param findings why not, and all else that was found in it
     * @param text the words
     * @return whether it could be
     */
    public boolean done(boolean isWhole, List<Finding> findings, FindingsText text) {
        if (!isWhole) {
            return put(Inbox.DONE, text.ofPartly(delivery.name(), findings));
        }
        boolean isOdd = findings.stream().anyMatch(one -> one.severity() != Severity.NOTICE);
        return put(Inbox.DONE, isOdd ? text.ofUsed(delivery.name(), findings) : null);
    }

    /**
     * Puts it aside, with a text beside it that says why.
     *
     * @param findings all that was found
     * @param text the words
     * @return whether it could be
     */
    public boolean setAside(List<Finding> findings, FindingsText text) {
        return put(Inbox.SET_ASIDE, text.ofUnread(delivery.name(), findings));
    }

    /** Puts it back, as if nobody had taken it. */
    public void giveBack() {
        inbox.giveBack(place);
    }

    /** The text comes first: a file that lies there without one tells nobody why. */
    private boolean put(String below, @Nullable String text) {
        try {
            Path folder = inbox.own(below);
            FreeFile.move(file(), folder, inbox.now(), target -> {
                if (text != null) {
                    String name = Inbox.textName(String.valueOf(target.getFileName()));
                    Files.write(FreeFile.reserve(folder, name, inbox.now()), FindingsText.bytes(text));
                }
            });
            Inbox.removeEmpty(place);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
