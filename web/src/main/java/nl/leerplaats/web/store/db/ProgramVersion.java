package nl.leerplaats.web.store.db;

/** The version of this program, as its archive tells. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String now() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
