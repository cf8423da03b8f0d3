package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody typed is looked for again on the next page as it was typed. */
class PageAddressTest {

    @Test
    void whateverIsTypedComesBackAsItWas() {
        for (String typed : new String[] {"de vries", "a+b", "c;d", "e=f&g", "{h}", "50%", "é#?", "\uD83C\uDF89"}) {
            String address = PageAddress.of("/plans").with("q", typed).toString();
            String query = address.substring(address.indexOf('?') + 1);
            assertThat(address).as(typed).doesNotContain("+", ";", "{", " ", "#");
            assertThat(UriComponentsBuilder.newInstance()
                            .query(query)
                            .build(true)
                            .getQueryParams())
                    .as(typed)
                    .hasSize(1);
            assertThat(URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8))
                    .isEqualTo(typed);
        }
    }

    @Test
    void whatSaysNothingIsLeftOutAndTheRestStaysInOrder() {
        assertThat(PageAddress.of("/plans/p").with("q", "").with("school", null).with("all", false))
                .hasToString("/plans/p");
        assertThat(PageAddress.of("/plans/p").with("q", "x").with("all", true).with("show", "SHORT"))
                .hasToString("/plans/p?q=x&all=true&show=SHORT");
    }
}
