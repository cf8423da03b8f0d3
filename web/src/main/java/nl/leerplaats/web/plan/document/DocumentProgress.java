package nl.leerplaats.web.plan.document;

import java.util.List;

/** How far one zip file with the documents of a plan is. Written by whoever makes it, read by the page that tells. */
public final class DocumentProgress {

    /** What has become of it. */
    public enum State {
        UNDER_WAY,
        DONE,
        BROKEN
    }

    private volatile State state = State.UNDER_WAY;
    private volatile int total;
    private volatile int made;
    private volatile List<String> unwritten = List.of();

    /** Tells how many documents there will be. */
    public void expect(int documents) {
        total = documents;
    }

    /** Tells how many documents are in the file. */
    public void show(int documents) {
        made = documents;
    }

    /**
     * Tells that the file is whole.
     *
     * @param words documents with a letter that could not be written, and the words it is in
     */
    void finish(List<String> words) {
        unwritten = List.copyOf(words);
        state = State.DONE;
    }

    /** Tells that the file will not become whole: the reader went away, or something failed. */
    public void giveUp() {
        state = State.BROKEN;
    }

    /** What has become of it. */
    public State state() {
        return state;
    }

    /** Number of documents; 0 as long as they are not counted. */
    public int total() {
        return total;
    }

    /** Number of documents in the file. */
    public int made() {
        return made;
    }

    /** Documents with a letter that could not be written; empty until the file is whole. */
    public List<String> unwritten() {
        return unwritten;
    }
}
