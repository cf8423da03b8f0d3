package nl.leerplaats.web.home;

import java.net.InetAddress;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns whoever starts an application that other computers can reach: there is no password before the data on pupils. */
@Component
class NetworkWarning {

    private final MessageSource messages;
    private final WebSettings settings;
    private final AccessSettings access;
    private final @Nullable InetAddress address;

    NetworkWarning(
            MessageSource messages,
            WebSettings settings,
            AccessSettings access,
            @Value("${server.address:}") @Nullable InetAddress address) {
        this.access = access;
        this.messages = messages;
        this.settings = settings;
        this.address = address;
    }

    @EventListener(WebServerInitializedEvent.class)
    void warn() {
        if (!access.hasAccounts() && (address == null || !address.isLoopbackAddress())) {
            System.err.println(
                    messages.getMessage("app.open", null, settings.language().locale()));
        }
    }
}
