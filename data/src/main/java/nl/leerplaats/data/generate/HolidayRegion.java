package nl.leerplaats.data.generate;

/** The three regions over which the Dutch school holidays are spread. */
enum HolidayRegion {
    NOORD("noord"),
    MIDDEN("midden"),
    ZUID("zuid");

    private final String code;

    HolidayRegion(String code) {
        this.code = code;
    }

    /** The id of its calendar. */
    String code() {
        return code;
    }

    static HolidayRegion getByCode(String code) {
        for (HolidayRegion region : values()) {
            if (region.code.equals(code)) {
                return region;
            }
        }
        throw new IllegalArgumentException("No holiday region has the code (" + code + ").");
    }
}
