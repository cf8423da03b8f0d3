package nl.leerplaats.web.night;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.web.store.account.EmailAddress;

/**
 * Addresses for mail as somebody typed them, with commas, semicolons, spaces or lines between; {@code Ria Jansen <ria@school.nl>} is one too.
 *
 * @param good those to which mail can be sent, each once
 * @param wrong what is no address, as it was typed
 */
record MailAddresses(List<String> good, List<String> wrong) {

    MailAddresses {
        good = List.copyOf(good);
        wrong = List.copyOf(wrong);
    }

    static MailAddresses of(String typed) {
        Map<String, String> good = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        parts(typed).forEach(part -> {
            String address = address(part);
            if (EmailAddress.isOne(address)) {
                good.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
            } else {
                wrong.add(part);
            }
        });
        return new MailAddresses(List.copyOf(good.values()), wrong);
    }

    /** A part with a name before the address is one; otherwise spaces stand between addresses. */
    private static Stream<String> parts(String typed) {
        return Stream.of(typed.split("[,;\\r\\n]+", -1))
                .map(String::strip)
                .flatMap(part -> part.endsWith(">") ? Stream.of(part) : Stream.of(part.split("\\s+", -1)))
                .filter(part -> !part.isEmpty());
    }

    private static String address(String part) {
        try {
            return new InternetAddress(part, true).getAddress();
        } catch (AddressException wrong) {
            return "";
        }
    }

    /** The good ones as they are kept. */
    String text() {
        return String.join(", ", good);
    }
}
