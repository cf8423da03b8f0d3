package nl.leerplaats.cli;

/** Another program has the port on which the pages were to be. */
public final class PortTakenException extends RuntimeException {

    private final int port;

    /**
     * A taken port.
     *
     * @param port from 1 to 65535
     */
    public PortTakenException(int port) {
        super("Port " + port + " is taken; choose another one.");
        this.port = port;
    }

    int port() {
        return port;
    }
}
