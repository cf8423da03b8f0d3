package nl.leerplaats.web.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What this process is called among those that share a database: the name of its machine or that of the setting, and a few signs that no other process has. */
@Component
public final class InstanceName {

    private static final int SIGNS = 4;
    private static final int LONGEST = 100;

    private final String text;

    InstanceName(WebSettings settings) {
        String machine = settings.instance().isBlank() ? machine() : settings.instance();
        text = machine.substring(0, Math.min(machine.length(), LONGEST)) + "-"
                + UUID.randomUUID().toString().substring(0, SIGNS);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "leerplaats"; // a machine whose name nobody can look up works as well
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
