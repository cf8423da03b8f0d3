package nl.leerplaats.cli.command;

/** How a command ended, for scripts and night jobs. */
public enum ExitStatus {
    /** Done; also a run that was stopped early and wrote its best plan. */
    DONE(0),
    /** Failed inside: a defect of the program, or a machine without memory or disk. */
    FAILED(1),
    /** Wrong use: an unknown option, a value out of range, a file that is not there. */
    WRONG_USE(2),
    /** The dataset, or the plan document, is refused. */
    REFUSED(3),
    /** The given plan breaks a hard rule. */
    BROKEN_PLAN(4),
    /** Another run works in the same folder; this one did nothing. */
    BUSY(5),
    /** The web application runs on; there is no status yet. */
    SERVING(-1);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The status of the process. */
    public int code() {
        return code;
    }
}
