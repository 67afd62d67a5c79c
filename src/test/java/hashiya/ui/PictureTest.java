package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    private final Path folder;
    private final Desk desk;

    PictureTest(@TempDir Path folder) {
        this.folder = folder;
        Toolkit.startHeadless();
        desk = new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(Clock.systemUTC(), new Random(7)),
                Clock.systemUTC(),
                "سلمى");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheArticleAskedForAndNotTheLast() throws IOException {
        var first = take("العنوان الأول\nنص قصير.");
        var second = take("عنوان آخر أطول بكثير\nنص آخر لا يشبه الأول.");

        assertThat(drawn(first)).isNotEqualTo(drawn(second)).isEqualTo(drawn(first));
    }

    @Test
    void hasTheSizeAskedFor() throws IOException {
        var article = take("العنوان\nنص.");
        var target = folder.resolve("large.png");

        Picture.draw(desk, article.id(), Settings.DEFAULT, 1440, 1100, target);

        var image = ImageIO.read(target.toFile());
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isEqualTo(1100);
    }

    private Article take(String text) {
        return switch (desk.shelving().paste(text)) {
            case Taken.Added(var article) -> article;
            case Taken other -> throw new AssertionError("not taken: " + other);
        };
    }

    private byte[] drawn(Article article) throws IOException {
        var target = folder.resolve(article.number() + ".png");
        Picture.draw(desk, article.id(), Settings.DEFAULT, 600, 400, target);
        return Files.readAllBytes(target);
    }
}
