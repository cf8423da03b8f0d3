package nl.leerplaats.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.access.AccessSettings.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;

/** Whoever lets others reach the program without log-in is told so, and how to change it. */
@ExtendWith(OutputCaptureExtension.class)
class NetworkWarningTest {

    private static void start(Mode mode, @Nullable InetAddress address) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        AccessSettings access = new AccessSettings(mode, Duration.ofHours(8), "");
        new NetworkWarning(messages, SomeSettings.of(""), access, address).warn();
    }

    @Test
    void othersWithoutLogInAreWarnedOf(CapturedOutput output) throws Exception {
        start(Mode.LOCAL, InetAddress.getByName("192.0.2.1"));
        start(Mode.LOCAL, null);
        assertThat(output.getErr().lines()).containsExactly("app.open", "app.open");
    }

    @Test
    void thisComputerAndLogInAreNot(CapturedOutput output) throws Exception {
        start(Mode.LOCAL, InetAddress.getLoopbackAddress());
        start(Mode.ACCOUNTS, InetAddress.getByName("192.0.2.1"));
        assertThat(output.getErr()).isEmpty();
    }
}
