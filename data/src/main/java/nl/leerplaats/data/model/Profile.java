package nl.leerplaats.data.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ten vmbo profiles, in the order of the format. */
public enum Profile {
    BWI("BWI"),
    PIE("PIE"),
    MT("M&T"),
    MVI("MVI"),
    EO("E&O"),
    HBR("HBR"),
    ZW("Z&W"),
    GROEN("GROEN"),
    MAT("MAT"),
    DP("D&P");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /** The code in documents and on screens, for example {@code Z&W}. */
    public String code() {
        return code;
    }

    /** Finds the profile with this code. */
    public static Optional<Profile> findByCode(String code) {
        for (Profile profile : values()) {
            if (profile.code.equals(code)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The codes of profiles of which any one will do, for example {@code HBR / Z&W}. */
    public static String codes(Collection<Profile> profiles) {
        return profiles.stream().map(Profile::code).collect(Collectors.joining(" / "));
    }
}
