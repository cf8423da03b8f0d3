package nl.leerplaats.web.job;

/** Something that is done in the background. Done twice, which happens where a process dies at its very end, it does no harm. */
public interface Job {

    /** Which it is. */
    JobKind kind();

    /**
     * Does it, in a thread of its own. An exception makes it be tried again some time later.
     *
     * @param id what it is done to
     * @throws InterruptedException where the program ends; it is done again at the next start, or by another process
     */
    void run(String id) throws InterruptedException;
}
