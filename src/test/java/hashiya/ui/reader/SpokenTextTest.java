package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the page answers JavaFX's accessibility. No screen reader was heard: JavaFX has a bridge to them on Windows and
/// macOS only.
class SpokenTextTest {
    private static final String TEXT = "عنوان المقال\n\n"
            + "هذه فقرة طويلة تمتد على عدة أسطر لأن الصفحة ضيقة ولأن فيها كلمات كثيرة متتالية بلا توقف حتى تنتهي.\n"
            + "فقرة أخيرة 👍🏽.\n" + "سطر بعيد.\n".repeat(60);

    private final Stage stage;
    private final ArticleArea page;

    SpokenTextTest() {
        Toolkit.startHeadless();
        Fonts.load();
        stage = Toolkit.call(Stage::new);
        page = Toolkit.call(() -> new ArticleArea(new Typography("Hashiya Naskh", 21)));
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            page.getStylesheets().add(LaidOut.STYLES);
            stage.setScene(new Scene(page, 320, 600));
            stage.show();
            page.show(Galley.of(TEXT, Direction.ofArticle(TEXT)));
            page.applyCss();
            page.layout();
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    @Test
    void tellsItsTextAndWhatIsSelected() {
        Toolkit.run(() -> page.selection().select(new Span(6, 12)));

        assertThat(ask(AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(ask(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
        assertThat(ask(AccessibleAttribute.SELECTION_START)).isEqualTo(6);
        assertThat(ask(AccessibleAttribute.SELECTION_END)).isEqualTo(12);
        assertThat(ask(AccessibleAttribute.CARET_OFFSET)).isEqualTo(12);
        assertThat(ask(AccessibleAttribute.EDITABLE)).isEqualTo(false);
    }

    @Test
    void theLinesFollowEachOtherAndCoverTheText() {
        var lines = new ArrayList<Span>();
        for (int line = 0; ask(AccessibleAttribute.LINE_START, line) instanceof Integer start; line++) {
            var span = new Span(start, (Integer) Objects.requireNonNull(ask(AccessibleAttribute.LINE_END, line)));
            assertThat(ask(AccessibleAttribute.LINE_FOR_OFFSET, span.start())).as("line %d at %s", line, span).isEqualTo(line);
            lines.add(span);
        }

        assertThat(lines.getFirst()).isEqualTo(new Span(0, 12));
        assertThat(lines).as("the long paragraph has several lines").hasSizeGreaterThan(Paragraph.of(TEXT).size() + 1);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).start() - lines.get(i - 1).end()).as("between %d and %d", i - 1, i).isBetween(0, 1);
        }
        assertThat(lines.getLast().end()).isEqualTo(TEXT.length());
        assertThat(ask(AccessibleAttribute.LINE_START, -1)).isNull();
    }

    @Test
    void aCharacterIsWhereItsBoundsAre() {
        for (String letter : List.of("م", "ه", "👍🏽")) {
            int start = TEXT.indexOf(letter);
            var bounds = bounds(start, start + letter.length());

            assertThat(bounds).as(letter).hasSize(1);
            var middle = new Point2D(bounds[0].getCenterX(), bounds[0].getCenterY());
            assertThat(ask(AccessibleAttribute.OFFSET_AT_POINT, middle)).as(letter).isEqualTo(start);
        }
    }

    @Test
    void whatIsOutOfViewHasNoBoundsUntilItIsShown() {
        int far = TEXT.length() - 5;
        assertThat(bounds(far, far + 2)).isEmpty();

        Toolkit.run(() -> page.executeAccessibleAction(AccessibleAction.SHOW_TEXT_RANGE, far, far + 2));

        assertThat(bounds(far, far + 2)).isNotEmpty();
    }

    @Test
    void aScreenReaderCanSelect() {
        Toolkit.run(() -> page.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 0, 5));

        assertThat(Toolkit.call(() -> page.selection().span())).isEqualTo(new Span(0, 5));
    }

    private Bounds[] bounds(int start, int end) {
        return (Bounds[]) Objects.requireNonNull(ask(AccessibleAttribute.BOUNDS_FOR_RANGE, start, end));
    }

    private @Nullable Object ask(AccessibleAttribute attribute, Object... parameters) {
        return Toolkit.call(() -> Optional.ofNullable(page.queryAccessibleAttribute(attribute, parameters))).orElse(null);
    }
}
