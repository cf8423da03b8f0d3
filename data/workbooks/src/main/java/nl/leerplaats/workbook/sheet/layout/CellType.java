package nl.leerplaats.workbook.sheet.layout;

/**
 * What is in a column. There is one reader and one writer of the cells of a type; a type that one cell does not say enough for is read and
 * written by code of its own.
 */
public enum CellType {
    /** A text on one line: the number or name of a record where the column lists records. */
    TEXT(" ", false, true),
    /** A text for papers and lists, which may stand in several columns. */
    LINE(" / ", true, true),
    PHONE(" / ", true, true),
    EMAIL(" / ", true, true),
    /** A text of which the parts may stand in several columns. */
    ADDRESS(" ", true, true),
    WHOLE,
    DECIMAL,
    /** Minutes. */
    DURATION,
    /** A time of the day. */
    TIME,
    DATE,
    YESNO,
    /** One of some words, which the code of the sheet knows. */
    CHOICE,
    PROFILE,
    /** Numbers of days: {@code 2 of 3}. */
    DAYS,
    TEXTS,
    WEEKDAYS,
    PROFILES,
    MODES,
    COMPANIES,
    SCHOOLS,
    /** Days, or first and last days. */
    RANGES,
    /** Profiles, with or without first and last days. */
    ACCREDITATIONS;

    private final String joiner;
    private final boolean joined;
    private final boolean oneLine;

    CellType() {
        this(" ", false, false);
    }

    CellType(String joiner, boolean joined, boolean oneLine) {
        this.joiner = joiner;
        this.joined = joined;
        this.oneLine = oneLine;
    }

    /** Tells whether more columns with such a heading are put together: telephones, classes, parts of an address. */
    public boolean isJoined() {
        return joined;
    }

    /** What stands between columns that are put together. */
    public String joiner() {
        return joiner;
    }

    /** Tells whether its texts stand on one line, with single spaces. */
    public boolean isOneLine() {
        return oneLine;
    }

    /** Tells whether its cells are numbers as a rule. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == DURATION || this == DAYS;
    }
}
