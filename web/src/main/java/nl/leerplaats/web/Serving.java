package nl.leerplaats.web;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.cli.DataNewerException;
import nl.leerplaats.cli.DataTakenException;
import nl.leerplaats.cli.DatabaseRefusedException;
import nl.leerplaats.cli.PortTakenException;
import nl.leerplaats.cli.SettingRefusedException;
import nl.leerplaats.web.store.db.DataInUseException;
import nl.leerplaats.web.store.db.DatabaseClosedException;
import nl.leerplaats.web.store.db.NewerDataException;
import nl.leerplaats.web.system.WrongSettingException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;

/** Starts the web application, and says in terms of the command line why it cannot. */
final class Serving {

    private Serving() {}

    /**
     * Starts the web application.
     *
     * @param settings its settings, for example {@code --server.port=8081}
     * @return its port
     * @throws PortTakenException and the other exceptions of the command line, when it cannot start for a known reason
     */
    static int start(List<String> settings) {
        try {
            return WebApplication.start(settings.toArray(String[]::new));
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DataInUseException inUse) {
                    throw new DataTakenException(inUse.folder());
                }
                if (cause instanceof NewerDataException newer) {
                    throw new DataNewerException(newer.place());
                }
                if (cause instanceof DatabaseClosedException closed) {
                    throw new DatabaseRefusedException(closed.place(), closed.said());
                }
                if (cause instanceof WrongSettingException wrong) {
                    throw new SettingRefusedException(wrong.name(), wrong.value(), wrong.allowed());
                }
            }
            findUnread(failure).ifPresent(refused -> {
                throw refused;
            });
            PortInUseException.ifCausedBy(failure, PortInUseException.class, taken -> {
                throw new PortTakenException(taken.getPort());
            });
            throw failure;
        }
    }

    /** A setting that is of another kind, such as a word where a number has to be. */
    private static Optional<SettingRefusedException> findUnread(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException wrong) {
                ConfigurationProperty property = wrong.getProperty();
                return property == null
                        ? Optional.empty()
                        : Optional.of(new SettingRefusedException(
                                property.getName().toString(), String.valueOf(property.getValue()), null));
            }
        }
        return Optional.empty();
    }
}
