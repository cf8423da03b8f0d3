package nl.leerplaats.web.access.people;

import java.util.Locale;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link of an invitation, and the mail in which it goes where mail is set up. The secret is kept nowhere, so it is sent at once. */
@Component
class InvitationLinks {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationLinks.class);

    /** The address of the pages where no other one is set. */
    static final String USUAL = "http://localhost:8080";

    private static final String PATH = "/invitation/";

    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final WebSettings settings;

    InvitationLinks(ObjectProvider<JavaMailSender> sender, MessageSource messages, WebSettings settings) {
        this.sender = sender;
        this.messages = messages;
        this.settings = settings;
    }

    /** The address behind which a secret is used. */
    String address(String secret) {
        return settings.address() + PATH + secret;
    }

    /**
     * What became of a link.
     *
     * @param address the link itself
     * @param email for whom it is
     * @param mailed whether it is in the mail
     * @param tried whether mail is set up
     */
    record Sent(String address, String email, boolean mailed, boolean tried) {}

    /**
     * Sends a link to who is invited.
     *
     * @param space name of the space; null where it is about none
     */
    Sent send(String secret, String email, @Nullable String space) {
        // Where nobody said what the pages are called, they are called as who invites reached them.
        String address = settings.address().equals(USUAL)
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + PATH + secret
                : address(secret);
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return new Sent(address, email, false, false);
        }
        try {
            mail.send(message(address, email, space));
            return new Sent(address, email, true, true);
        } catch (MailException refused) {
            // What it says may name the address; whoever invites sees that it was not sent.
            LOG.warn("A mail with an invitation could not be sent.");
            return new Sent(address, email, false, true);
        }
    }

    private SimpleMailMessage message(String address, String email, @Nullable String space) {
        String kind = space == null ? "account" : "space";
        Object[] values = {address, space == null ? "" : space};
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(email);
        message.setFrom(settings.mailFrom());
        Locale locale = settings.language().locale();
        message.setSubject(messages.getMessage("access.mail." + kind + ".subject", values, locale));
        message.setText(messages.getMessage("access.mail." + kind + ".text", values, locale));
        return message;
    }
}
