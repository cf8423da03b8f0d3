package nl.leerplaats.web.store;

/** The version of this program, as its archive tells. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String now() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
