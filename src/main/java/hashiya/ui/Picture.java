package hashiya.ui;

import hashiya.desk.Desk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws the window as a person would see it, without showing it.
public final class Picture {
    /// Views that answer to one another (the margin follows the page) come to rest in two; one more costs little.
    private static final int ROUNDS = 3;

    private Picture() {}

    /// Draws the window, reading one article, into a PNG file.
    ///
    /// The toolkit must run. Throws [IOException] when the file cannot be written.
    ///
    /// @param width in pixels
    /// @param height in pixels
    public static void draw(Desk desk, UUID article, Settings settings, int width, int height, Path target)
            throws IOException {
        WritableImage picture;
        try (var background = Background.besideTheWindow()) {
            var model = new DeskModel(desk, background);
            var scene = Toolkit.call(() -> {
                model.startWith(article);
                var window = new MainWindow(model, new NoDialogs(), settings, _ -> {}, () -> {});
                return new Scene(window.root(), width, height);
            });
            background.rest();
            for (int round = 0; round < ROUNDS; round++) {
                Toolkit.run(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
            }
            picture = Toolkit.call(() -> scene.snapshot(null));
        }
        write(picture, target);
    }

    private static void write(WritableImage picture, Path target) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try (var stream = Files.newOutputStream(target)) {
            ImageIO.write(image, "png", stream);
        }
    }

    /// Nobody sits before a picture.
    private static final class NoDialogs implements FileDialogs {
        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> openTable(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }
    }
}
