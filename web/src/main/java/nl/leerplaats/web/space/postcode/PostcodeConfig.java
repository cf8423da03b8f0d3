package nl.leerplaats.web.space.postcode;

import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Switches the service for postcodes on where the setting says so: {@code leerplaats.pdok=true}, or {@code LEERPLAATS_PDOK}. */
@Configuration(proxyBeanMethods = false)
class PostcodeConfig {

    @Bean
    PostcodeAsking postcodeAsking(WebSettings settings) {
        @Nullable PostcodeService service = settings.pdok() ? PostcodeService.ofPdok() : null;
        return () -> service;
    }
}
