package nl.leerplaats.data.holiday;

/** The three regions over which the Dutch school holidays are spread. */
public enum HolidayRegion {
    NOORD("noord"),
    MIDDEN("midden"),
    ZUID("zuid");

    private final String code;

    HolidayRegion(String code) {
        this.code = code;
    }

    /** Its name in lower case, as in {@code noord}. */
    public String code() {
        return code;
    }

    /**
     * The region with a code.
     *
     * @throws IllegalArgumentException where no region has it
     */
    public static HolidayRegion getByCode(String code) {
        for (HolidayRegion region : values()) {
            if (region.code.equals(code)) {
                return region;
            }
        }
        throw new IllegalArgumentException("No holiday region has the code (" + code + ").");
    }
}
