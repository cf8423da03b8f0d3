package nl.leerplaats.web.access.login;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.web.access.people.LogInElsewhere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers of OpenID Connect that are configured. */
@Component
class Providers implements LogInElsewhere {

    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

    Providers(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<String, String> providers() {
        Map<String, String> names = new LinkedHashMap<>();
        registrations.ifAvailable(all -> {
            for (ClientRegistration one : all) {
                names.put(one.getRegistrationId(), one.getClientName());
            }
        });
        return names;
    }
}
