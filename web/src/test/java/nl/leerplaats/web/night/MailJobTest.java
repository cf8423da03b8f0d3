package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightSettings;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail says how much there is to see and where, and names nobody. */
@WebTest
class MailJobTest {

    /** Keeps what it is asked to send. */
    private static final class Kept extends JavaMailSenderImpl {
        private final List<SimpleMailMessage> sent = new ArrayList<>();

        @Override
        public void send(SimpleMailMessage message) {
            sent.add(message);
        }
    }

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private MessageSource messages;

    private final Kept mail = new Kept();
    private StoredDataset space;
    private StoredReplan replan;

    @BeforeEach
    void ask() {
        space = intake.generate(InstanceKind.SCHOOL, 6);
        replan = new StoredReplan(
                store.newId(), space.id(), Instant.now(), null, RunState.DONE, LocalDate.of(2026, 12, 7), 60, 1, 2L);
        store.replans().add(replan);
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private MailJob job(boolean set) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (set) {
            beans.addBean("mail", mail);
        }
        return new MailJob(store, beans.getBeanProvider(JavaMailSender.class), messages, SomeSettings.of(""));
    }

    private void tell(String addresses) {
        store.nights().keep(space.id(), new NightSettings(true, LocalTime.of(3, 0), true, 60, addresses));
    }

    @Test
    void whoIsNamedGetsNumbersAndALinkAndNoNames() {
        tell("a@school.nl, b@school.nl");
        job(true).run(replan.id());
        assertThat(mail.sent).singleElement().satisfies(one -> {
            assertThat(one.getTo()).containsExactly("a@school.nl", "b@school.nl");
            assertThat(one.getText())
                    .contains(
                            "/spaces/" + space.id() + "/replan/" + replan.id(),
                            "2 afgesproken plaatsen",
                            "7 december 2026")
                    .doesNotContain("{", "}");
            String all = one.getSubject() + Objects.requireNonNull(one.getText());
            space.dataset().students().forEach(student -> assertThat(all).doesNotContain(student.id()));
        });
    }

    @Test
    void whereNobodyIsNamedOrNoMailIsSetUpNothingIsSent() {
        tell("");
        job(true).run(replan.id());
        tell("a@school.nl");
        job(false).run(replan.id());
        job(true).run("nothing");
        assertThat(mail.sent).isEmpty();
    }
}
