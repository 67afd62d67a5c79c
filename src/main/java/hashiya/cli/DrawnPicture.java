package hashiya.cli;

import hashiya.article.Article;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A picture of the window that was drawn.
record DrawnPicture(String file, String title, int width, int height, String theme, String face, String lang) implements Answer {

    static DrawnPicture of(
            Path file, Article article, Size size, Shot.Look look, Shot.Face face, Language language) {
        return new DrawnPicture(
                file.toString(),
                article.title(),
                size.width(),
                size.height(),
                look.name().toLowerCase(Locale.ROOT),
                face.name().toLowerCase(Locale.ROOT),
                language.code());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(phrases.say("terminal.drawn", title, file));
    }
}
