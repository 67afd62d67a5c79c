package hashiya.desk;

import hashiya.arabic.ArabicKeyboard;
import hashiya.arabic.Folding;
import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.exchange.CodeLine;
import hashiya.exchange.CodebookCsv;
import hashiya.exchange.Exported;
import hashiya.library.CodeUse;
import hashiya.library.Codes;
import hashiya.library.Entry;
import hashiya.library.Library;
import hashiya.library.Recoded;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Keeps the codebook: adds codes, changes them, moves them in the tree, lets one take up another, deletes them. Each act is
/// told by name in [Undoing], which takes it back with every mark it touched.
///
/// [Marking] puts codes on marks.
public final class Coding {
    /// The keys that do something else while an article is read.
    private static final String OTHER_ACTS = "QCDIMRSEWNPKHVL";

    private final Codes codes;
    private final Diary diary;

    Coding(Library library, Diary diary) {
        codes = library.codes();
        this.diary = diary;
    }

    /// The codebook as people read it: each code before those below it, those of one parent by their names.
    public List<CodeUse> codes() {
        return CodeTree.of(codes.uses()).inOrder();
    }

    /// The code people know by an id, by its path, or by its name where no other has that; spelling does not count unless two
    /// differ in nothing else. Nothing if there is none, or more than one.
    public Optional<Code> find(String named) {
        String folded = Folding.FOR_SEARCH.folded(named);
        return only(code -> code.id().toString().equals(named) || code.path().equals(named))
                .or(() -> only(code -> Folding.FOR_SEARCH.folded(code.path()).equals(folded)))
                .or(() -> only(code -> code.name().equals(named)))
                .or(() -> only(code -> Folding.FOR_SEARCH.folded(code.name()).equals(folded)));
    }

    private Optional<Code> only(Predicate<Code> wanted) {
        var found = codes.all().stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Adds a code, and those above it that are not there: `اقتصاد/أسعار`. It gets the tint that is used least.
    ///
    /// @param under the code it is to stand below; `null` for the top
    public Amended<Code> add(String path, @Nullable Code under) {
        var names = NewCodes.names(path);
        if (names.isEmpty() || names.stream().anyMatch(String::isEmpty)) {
            return new Amended.Refused<>("code.no-name", List.of());
        }
        var made = new NewCodes(diary.ids(), codes.all());
        var missing = made.add(path, under);
        if (missing.isEmpty()) {
            return new Amended.Refused<>("code.same-name", List.of(under == null ? path : under.path() + Code.BETWEEN + path));
        }
        var code = missing.getLast();
        return told(codes.add(missing, line(Deed.ADD_CODE, code)), code);
    }

    /// Adds the codes of a file that are not there, in one act, and says how many; those that are there stay as they are.
    ///
    /// Throws [hashiya.article.Trouble] where the file is no codebook.
    public int take(Path file) {
        var missing = CodebookFile.missing(CodebookCsv.read(file), new NewCodes(diary.ids(), codes.all()));
        if (!missing.isEmpty()) {
            codes.add(missing, diary.line(Deed.ADD_CODES));
        }
        return missing.size();
    }

    /// Writes the codebook to a file, which is there whole or not at all.
    public Exported export(Path target) {
        return CodebookCsv.write(this::lines, target);
    }

    /// Writes the codebook to a stream, which stays open.
    public void export(OutputStream stream) {
        CodebookCsv.write(this::lines, stream);
    }

    private void lines(Consumer<CodeLine> lines) {
        codes().stream().map(CodebookFile::line).forEach(lines);
    }

    /// Gives a code another name.
    public Amended<Code> rename(Code seen, String name) {
        String wanted = OneLine.of(name);
        if (wanted.isEmpty()) {
            return new Amended.Refused<>("code.no-name", List.of());
        } else if (wanted.contains(Code.BETWEEN)) {
            return new Amended.Refused<>("code.slash", List.of(wanted));
        }
        return replace(seen, seen.withName(wanted), Deed.RENAME_CODE);
    }

    public Amended<Code> paint(Code seen, Tint tint) {
        return replace(seen, seen.withColour(tint.colour()), Deed.PAINT_CODE);
    }

    /// Gives a code the key that puts it on a mark.
    ///
    /// @param typed a letter or digit as it comes from a keyboard, Latin or Arabic; empty for none
    public Amended<Code> shortcut(Code seen, String typed) {
        var key = typed.isBlank() ? Optional.of("") : ArabicKeyboard.keyOf(typed.strip());
        if (key.isEmpty()) {
            return new Amended.Refused<>("code.no-key", List.of(typed));
        } else if (!isFreeKey(key.get())) {
            return new Amended.Refused<>("code.other-key", List.of(key.get()));
        }
        return replace(seen, seen.withShortcut(key.get()), Deed.SHORTCUT_CODE);
    }

    /// Whether a key does nothing else while an article is read; no key at all does nothing either.
    public static boolean isFreeKey(String key) {
        return key.isEmpty() || !OTHER_ACTS.contains(key);
    }

    /// Says what a code means and when it applies.
    public Amended<Code> describe(Code seen, String description) {
        return replace(seen, seen.withDescription(description.strip()), Deed.DESCRIBE_CODE);
    }

    /// Moves a code, with those below it, under another, or to the top (`null`).
    public Amended<Code> move(Code seen, @Nullable Code under) {
        return replace(seen, seen.withParent(under), Deed.MOVE_CODE);
    }

    /// Lets a code be taken up by another: its marks carry the other instead, and the codes below it go under the other.
    public Amended<Code> merge(Code seen, Code into) {
        if (seen.id().equals(into.id())) {
            return new Amended.Refused<>("code.same", List.of(seen.path()));
        }
        return told(codes.merge(seen, into, diary.clock().instant(), line(Deed.MERGE_CODES, seen)), seen);
    }

    /// Deletes a code: marks lose it and keep their others, and the codes below it go up to its parent.
    public Amended<Code> delete(Code seen) {
        return told(codes.delete(seen, diary.clock().instant(), line(Deed.DELETE_CODE, seen)), seen);
    }

    private Amended<Code> replace(Code seen, Code wanted, Deed deed) {
        return wanted.equals(seen)
                ? new Amended.Done<>(seen)
                : told(codes.replace(seen, wanted, line(deed, wanted)), wanted);
    }

    private Entry line(Deed deed, Code code) {
        return diary.line(new Act(deed, code.name()));
    }

    private static Amended<Code> told(Recoded recoded, Code mine) {
        return switch (recoded) {
            case Recoded.Done(Code now) -> new Amended.Done<>(now);
            case Recoded.Overtaken(Code theirs) -> new Amended.Conflict<>(mine, theirs);
            case Recoded.Gone() -> new Amended.Gone<>(mine);
            case Recoded.Hindered(var how, Code by) -> switch (how) {
                case SAME_NAME -> new Amended.Refused<>("code.same-name", List.of(by.path()));
                case SAME_SHORTCUT -> new Amended.Refused<>("code.same-shortcut", List.of(by.shortcut(), by.path()));
                case BELOW -> new Amended.Refused<>("code.below", List.of(mine.name(), by.path()));
            };
        };
    }
}
