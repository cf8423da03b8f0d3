package nl.leerplaats.cli.terminal;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
public final class Version implements IVersionProvider {

    /** The version in the manifest of the jar; a build that is not packaged has none. */
    public static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpackaged)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Leerplaats " + number()};
    }
}
