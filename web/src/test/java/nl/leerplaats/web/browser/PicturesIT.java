package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Makes the pictures of the documentation, of the example that the application plans by itself: nobody in them exists. */
@ExtendWith({WhereThereIsABrowser.class, SharedSession.class})
class PicturesIT {

    private static final Path MADE = Path.of("target", "pictures");
    private static final Path SHOWN = Path.of("..", "docs", "images");

    private final Session session;

    PicturesIT(Session session) {
        this.session = session;
    }

    @Test
    void everyPictureOfTheDocumentationIsMade() throws IOException {
        Files.createDirectories(MADE);
        session.open(session.examplePlan());
        session.waitForText("Geen harde regel gebroken");
        Files.write(MADE.resolve("plan.png"), session.picture(1280, 1000));

        BufferedImage plan = ImageIO.read(MADE.resolve("plan.png").toFile());
        assertThat(plan.getWidth()).isEqualTo(1280);
        assertThat(plan.getHeight()).isEqualTo(1000);
        try (Stream<Path> shown = Files.list(SHOWN)) {
            assertThat(shown.map(Path::getFileName).map(MADE::resolve))
                    .isNotEmpty()
                    .allMatch(Files::exists);
        }
    }
}
