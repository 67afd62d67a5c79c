package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.AnyText;
import hashiya.arabic.Direction;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A window passes through widths no one sees while it is opened, dragged or folded, and somebody may ask the page where
/// its words stand in the midst of it. JavaFX throws when it has to break a line inside a word: it never has to.
class PassingWidthsTest {
    private static final int ROUNDS = 40;
    private static final int ACTS = 25;
    private static final List<Double> WIDTHS = List.of(0.0, 1.0, 14.0, 15.0, 40.0, 58.0, 60.0, 75.0, 120.0, 199.0, 200.0, 230.0, 420.0, 1000.0);
    private static final List<Typography> TYPOGRAPHIES = List.of(
            new Typography("Hashiya Naskh", 21), new Typography("Hashiya Sans", 14), new Typography("Hashiya Naskh", 42));
    private static final List<List<String>> ARTICLES = List.of(
            List.of("بداية لا احتفال: المكتبة العامة تفتح أبوابها بعد عامين", "", "قالت المديرة: «نبدأ من جديد»."),
            List.of("مستشفياتهم", "مستشفياتهم فسيكفيكهم واستقبالاتهن 2019-2023"),
            List.of("كلمة"));

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @Test
    void thePageCanBeAskedAtAnyMoment() {
        var any = AnyText.seeded();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(Toolkit.call(() -> new Passage(any).failures())).isEmpty();
        }
    }

    /// One page that is resized, set anew, filled and asked in any order, laid out now and then.
    private static final class Passage {
        private final AnyText any;
        private final List<Throwable> failures = new ArrayList<>();
        private final List<String> acts = new ArrayList<>();
        private final ArticleArea page;
        private final Region pane;
        private final Pane around = new Pane() {
            @Override
            protected void layoutChildren() {} // the width is the one given
        };

        Passage(AnyText any) {
            this.any = any;
            Fonts.load();
            page = new ArticleArea(any.oneOf(TYPOGRAPHIES));
            page.getStylesheets().add(LaidOut.STYLES);
            page.inView().onMoved(page.inView()::span);
            pane = page.scrollable();
            around.getChildren().add(pane);
            new Scene(around, 1000, 700).getRoot().getStyleClass().addAll("root", "light");
        }

        /// What was thrown, together with what had been done before.
        List<String> failures() {
            var thread = Thread.currentThread();
            var before = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure)); // JavaFX hands those of listeners over
            try {
                for (int act = 0; act < ACTS && failures.isEmpty(); act++) {
                    act();
                }
            } catch (RuntimeException failure) {
                failures.add(failure);
            } finally {
                thread.setUncaughtExceptionHandler(before);
            }
            return failures.stream().map(failure -> failure + " after " + acts).toList();
        }

        private void act() {
            String act = any.oneOf(List.of("show", "width", "width", "layout", "layout", "ask", "ask", "set", "view", "css", "caret", "estimate"));
            acts.add(act);
            switch (act) {
                case "show" -> page.show(Galley.of(String.join("\n", any.oneOf(ARTICLES)), any.oneOf(List.of(Direction.values()))));
                case "width" -> width(any.oneOf(WIDTHS));
                case "layout" -> around.layout();
                case "css" -> around.applyCss();
                case "set" -> page.set(any.oneOf(TYPOGRAPHIES));
                case "view" -> page.set(page.view());
                case "caret" -> page.selection().select(any.span(page.article()));
                case "estimate" -> page.totalHeightEstimateProperty().getValue();
                default -> page.inView().span();
            }
        }

        private void width(double width) {
            acts.add(Double.toString(width));
            pane.resize(width, 600);
        }
    }
}
