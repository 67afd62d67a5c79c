package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Tint;
import hashiya.desk.Amended;
import hashiya.desk.Coding;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.library.CodeUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The codebook as the window shows it, what a person does with it, and the codes they put on marks.
final class CodebookModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<List<CodeUse>> codes = new ReadOnlyObjectWrapper<>(List.of());

    CodebookModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// Each code before those below it, with how many marks carry it.
    ReadOnlyObjectProperty<List<CodeUse>> codes() {
        return codes.getReadOnlyProperty();
    }

    /// Shows the codebook as the library has it now.
    void refresh() {
        errands.quietly(() -> desk.coding().codes(), this::show);
    }

    private void show(List<CodeUse> now) {
        if (!now.equals(codes.get())) {
            codes.set(now);
        }
    }

    /// The code that a key puts on marks.
    Optional<Code> byShortcut(String key) {
        return codes.get().stream().map(CodeUse::code).filter(code -> code.shortcut().equals(key)).findFirst();
    }

    /// Adds a code by its path.
    ///
    /// @param added told which, once it is stored
    void add(String path, @Nullable Code under, Consumer<Code> added) {
        act(coding -> coding.add(path, under), added);
    }

    void rename(Code code, String name) {
        act(coding -> coding.rename(code, name));
    }

    void paint(Code code, Tint tint) {
        act(coding -> coding.paint(code, tint));
    }

    void shortcut(Code code, String typed) {
        act(coding -> coding.shortcut(code, typed));
    }

    void describe(Code code, String description) {
        act(coding -> coding.describe(code, description));
    }

    void move(Code code, @Nullable Code under) {
        act(coding -> coding.move(code, under));
    }

    void merge(Code code, Code into) {
        act(coding -> coding.merge(code, into));
    }

    void delete(Code code) {
        act(coding -> coding.delete(code));
    }

    /// Adds the codes of a file that are not there, and says how many.
    void take(Path file) {
        errands.act(() -> desk.coding().take(file), added -> {
            refresh();
            errands.tell(Notice.quiet("code.taken", added));
        });
    }

    private void act(Function<Coding, Amended<Code>> act) {
        act(act, _ -> {});
    }

    private void act(Function<Coding, Amended<Code>> act, Consumer<Code> done) {
        errands.act(() -> act.apply(desk.coding()), coded -> {
            refresh();
            model.reading().catchUp();
            switch (coded) {
                case Amended.Done(var code) -> done.accept(code);
                case Amended.Refused(var phrase, var arguments) -> errands.tell(Notice.trouble(phrase, arguments));
                case Amended.Conflict(var mine, var theirs) ->
                    errands.tell(Notice.trouble("code.overtaken", Told.both(theirs, mine)));
                case Amended.Gone(var mine) -> errands.tell(Notice.trouble("code.gone", Told.of(mine)));
            }
        });
    }

    /// Puts a code on the selected words, or on the mark being looked at; where it is on that already, takes it off.
    void put(Code code, Span selected) {
        var mark = selected.isEmpty() ? model.marking().focusedMark() : markOn(selected);
        if (mark.isPresent()) {
            var seen = mark.get();
            model.marking().change(seen, seen.withCodes(
                    carries(seen.codes(), code) && selected.isEmpty() ? without(seen.codes(), code) : with(seen.codes(), code)));
        } else {
            var open = model.page().get();
            if (open == null || selected.isEmpty()) {
                errands.tell(Notice.quiet("code.nothing-chosen"));
            } else {
                errands.act(
                        () -> desk.marking().mark(open.article(), selected, Kind.CODE, List.of(code)),
                        model::applyAndFocus);
            }
        }
        refresh();
    }

    private Optional<Annotation> markOn(Span selected) {
        return model.marking().index().on(selected).stream().map(Placed::annotation).findFirst();
    }

    /// Takes a code off a mark.
    void take(UUID mark, Code code) {
        model.marking().index().of(mark)
                .map(Placed::annotation)
                .ifPresent(seen -> model.marking().change(seen, seen.withCodes(without(seen.codes(), code))));
        refresh();
    }

    static boolean carries(List<Code> codes, Code code) {
        return codes.stream().anyMatch(other -> other.id().equals(code.id()));
    }

    private static List<Code> with(List<Code> codes, Code code) {
        if (carries(codes, code)) {
            return codes;
        }
        var more = new ArrayList<>(codes);
        more.add(code);
        return more;
    }

    private static List<Code> without(List<Code> codes, Code code) {
        return codes.stream().filter(other -> !other.id().equals(code.id())).toList();
    }
}
