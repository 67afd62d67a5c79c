package hashiya.cli;

import hashiya.desk.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A screen that keeps what it was to show; its pictures are words.
final class PaperScreen implements Screen {
    final List<String> shown = new ArrayList<>();
    final List<Shot> shots = new ArrayList<>();
    Shown answer = new Shown.Closed();

    @Override
    public Shown show(Path library, List<Path> files) {
        shown.add(library + " " + files + " " + files.stream().map(PaperScreen::contents).toList());
        return answer;
    }

    @Override
    public void picture(Desk desk, UUID article, Shot shot) {
        shots.add(shot);
        var page = desk.reading().open(article).orElseThrow();
        if (page.article().text().contains("لا يُرسم")) {
            throw new ScreenException("terminal.unexpected", null, "no ink");
        }
        try {
            Files.writeString(shot.target(), page.article().title() + " " + page.placed().size() + " " + shot.width());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contents(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "missing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
