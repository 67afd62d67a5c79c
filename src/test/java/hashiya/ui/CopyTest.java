package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the keys put on the clipboard.
class CopyTest extends OnTheSample {
    CopyTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void theWordsThemselvesPlainAndAsHtml() {
        var words = span("تنخفض من ٤٢ دولاراً");
        window.drag(words);
        window.hands().push(KeyCode.CONTROL, KeyCode.C);

        assertThat(plain()).isEqualTo(words.in(article.text()));
        assertThat(Toolkit.call(() -> Clipboard.getSystemClipboard().getHtml()))
                .contains("<p dir=\"rtl\">" + words.in(article.text()) + "</p>");
    }

    @Test
    void theWordsWithWhereTheyComeFrom() {
        var words = span("تنخفض من ٤٢ دولاراً");
        window.drag(words);
        window.hands().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(plain()).isEqualTo("«" + words.in(article.text()) + "»\n— «" + article.title() + "»");
    }

    @Test
    void theWordsOfTheMarkLookedAtWhereNothingIsSelected() {
        var words = span("انتظرنا هذا القطار");
        window.drag(words);
        window.hands().type(KeyCode.Q);
        window.rest();
        window.hands().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(plain()).startsWith("«" + words.in(article.text()) + "»\n— ");
    }

    private static String plain() {
        return Toolkit.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
