package nl.leerplaats.data.generate;

import java.util.Optional;

/** Kinds of generated instances, with their usual sizes. */
public enum InstanceKind {
    /** One school with the companies around it. */
    SCHOOL("school", 20, 60, 1),
    /** The schools of a region with one pool of companies. */
    REGION("region", 285, 2_000, 15),
    /** About as much as a province. */
    PROVINCE("province", 950, 5_500, 50),
    /** Schools all over the Netherlands. */
    NATION("nation", 4_500, 23_000, 230),
    /** A few schools with hardly more companies than students. */
    TIGHT("tight", 60, 72, 3),
    /** Schools where the three holiday regions meet, with four or five periods each. */
    MULTI("multi", 48, 170, 5),
    /** A year under way: a plan, companies that dropped out, and a day from which to plan again. */
    REPLAN("replan", 120, 500, 7),
    /** Schools with blocks of six weeks shifted against each other, which begin with mornings outside the own direction. */
    BLOCKS("blocks", 120, 420, 6),
    /** Schools of usual size that share their companies, each with those that it won, and the exam year first. */
    POOL("pool", 192, 400, 12),
    /** Such schools next to each other that want the same few profiles; companies for care alone drop out until there are fewer than they need. */
    SCARCE("scarce", 144, 230, 9),
    /** Short stays of a day a week, at another time at each school, in companies that are nearly full then; nobody visits. */
    STAYS("stays", 650, 98, 34),
    /** As {@code blocks}, larger, where half of the companies are gone. */
    HALVED("halved", 276, 480, 14),
    /** As {@code multi}, larger: long years of four or five periods for a pupil in most of them. */
    PERIODS("periods", 107, 380, 8),
    /** As {@code tight}, larger: five companies for four pupils. */
    PACKED("packed", 100, 125, 6);

    private final String code;
    private final int students;
    private final int companies;
    private final int schools;

    InstanceKind(String code, int students, int companies, int schools) {
        this.code = code;
        this.students = students;
        this.companies = companies;
        this.schools = schools;
    }

    /** Schools share what there is: those of one instance are about as large. */
    boolean isShared() {
        return this == POOL || this == SCARCE;
    }

    /** Calendars of the three holiday regions, with four or five periods each. */
    boolean hasManyPeriods() {
        return this == MULTI || this == PERIODS;
    }

    /** Hardly more companies than students, with few places. */
    boolean isTight() {
        return this == TIGHT || this == STAYS || this == PACKED;
    }

    /** Another kind in a larger size, for measurements: who tries the pages has no use for it. */
    public boolean isLarger() {
        return this == HALVED || this == PERIODS || this == PACKED;
    }

    /** The name on the command line and in file names, for example {@code school}. */
    public String code() {
        return code;
    }

    /** The usual number of students. */
    public int students() {
        return students;
    }

    /** The usual number of companies. */
    public int companies() {
        return companies;
    }

    /** The usual number of schools. */
    public int schools() {
        return schools;
    }

    /** Finds the kind with this code. */
    public static Optional<InstanceKind> findByCode(String code) {
        for (InstanceKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
