package nl.leerplaats.web.night;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells by mail that proposals are there: numbers and a link, and nobody's name. Where no mail is set up nothing happens. */
@Component
class MailJob implements Job {

    private final Store store;
    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final WebSettings settings;

    MailJob(Store store, ObjectProvider<JavaMailSender> sender, MessageSource messages, WebSettings settings) {
        this.store = store;
        this.sender = sender;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public JobKind kind() {
        return JobKind.MAIL;
    }

    @Override
    public void run(String replanId) {
        JavaMailSender mail = sender.getIfAvailable();
        Optional<StoredReplan> replan = store.replans().find(replanId);
        if (mail == null || replan.isEmpty()) {
            return;
        }
        List<String> to = MailAddresses.of(
                        store.nights().settings(replan.get().spaceId()).mail())
                .good();
        if (!to.isEmpty()) {
            mail.send(message(replan.get(), to.toArray(String[]::new)));
        }
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private SimpleMailMessage message(StoredReplan replan, String... to) {
        Locale locale = settings.language().locale();
        List<String> made = store.plans().list(replan.spaceId()).stream()
                .map(plan -> plan.id())
                .filter(id -> id.startsWith(replan.id() + "-"))
                .toList();
        Long least = replan.leastChanges();
        String link = settings.address() + "/spaces/" + replan.spaceId() + "/replan/" + replan.id();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(to);
        message.setFrom(settings.mailFrom());
        Object[] values = {made.size(), least == null ? 0 : least, link, day(replan.asOf(), locale)};
        message.setSubject(messages.getMessage("mail.subject", values, locale));
        message.setText(messages.getMessage("mail.text", values, locale));
        return message;
    }
}
