package nl.leerplaats.web.system;

import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to find it, and whether others on the network can find it too. */
@Component
class StartMessage {

    private static final Set<String> EVERYWHERE = Set.of("", "0.0.0.0", "::");

    private final MessageSource messages;
    private final WebSettings settings;
    private final Environment environment;

    StartMessage(MessageSource messages, WebSettings settings, Environment environment) {
        this.messages = messages;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener
    void tell(WebServerInitializedEvent started) {
        String port = String.valueOf(started.getWebServer().getPort());
        print("app.ready", "http://" + host(environment.getProperty("server.address")) + ":" + port);
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        if (address == null || !address.isLoopbackAddress()) {
            print("app.open");
        }
    }

    private void print(String key, Object... arguments) {
        System.out.println(messages.getMessage(key, arguments, settings.language().locale()));
    }

    /** Where a browser on this computer finds an application bound to this address. */
    private static String host(@Nullable String address) {
        return address == null || EVERYWHERE.contains(address) ? "localhost" : address;
    }
}
