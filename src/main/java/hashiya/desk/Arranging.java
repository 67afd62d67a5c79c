package hashiya.desk;

import hashiya.article.Progress;
import hashiya.library.Entry;
import hashiya.library.Folder;
import hashiya.library.Library;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Keeps the articles in order: in folders, under tags, and by how far a person is with them. [Undoing] takes each act back.
///
/// Names are taken without the white space around them, and with one space where there is more in them.
public final class Arranging {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Library library;
    private final Diary diary;

    Arranging(Library library, Diary diary) {
        this.library = library;
        this.diary = diary;
    }

    public List<Folder> folders() {
        return library.arrangement().folders();
    }

    /// The folder of a name; nothing if there is none.
    public Optional<Folder> folder(String name) {
        return folders().stream().filter(folder -> folder.name().equals(clean(name))).findFirst();
    }

    /// Says how far this person is with some articles, and tells of how many that was not so.
    public int mark(Collection<UUID> articles, Progress progress) {
        return library.arrangement().mark(articles, progress, diary.line(Deed.CHANGE_PROGRESS));
    }

    /// Puts articles into a folder, which is made where there is none of that name; out of their folders, for an empty one.
    /// Tells how many lay elsewhere.
    public int put(Collection<UUID> articles, String folder) {
        String name = clean(folder);
        return name.isEmpty()
                ? library.arrangement().takeOut(articles, diary.line(Deed.PUT_IN_FOLDER))
                : library.arrangement().put(articles, name, diary.ids().next(), line(Deed.PUT_IN_FOLDER, name));
    }

    /// Makes an empty folder; nothing happens, and the answer is no, if there is one of that name or the name is empty.
    public boolean make(String folder) {
        String name = clean(folder);
        return !name.isEmpty() && library.arrangement().make(diary.ids().next(), name, line(Deed.MAKE_FOLDER, name));
    }

    /// Gives a folder another name; nothing happens, and the answer is no, if it is not here or some folder has that name.
    public boolean rename(String folder, String other) {
        String name = clean(other);
        return !name.isEmpty()
                && folder(folder)
                        .filter(there -> library.arrangement().rename(there.id(), name, line(Deed.RENAME_FOLDER, there.name())))
                        .isPresent();
    }

    /// Takes a folder away, if it is here; the articles in it stay on the shelf.
    public boolean remove(String folder) {
        return folder(folder)
                .filter(there -> library.arrangement().remove(there.id(), line(Deed.REMOVE_FOLDER, there.name())))
                .isPresent();
    }

    /// Gives articles a tag, and tells how many did not have it.
    public int tag(Collection<UUID> articles, String tag) {
        String name = clean(tag);
        return name.isEmpty() ? 0 : library.arrangement().tag(articles, name, line(Deed.TAG_ARTICLE, name));
    }

    /// Takes a tag off articles, and tells how many had it.
    public int untag(Collection<UUID> articles, String tag) {
        String name = clean(tag);
        return library.arrangement().untag(articles, name, line(Deed.UNTAG_ARTICLE, name));
    }

    private Entry line(Deed deed, String about) {
        return diary.line(new Act(deed, about));
    }

    private static String clean(String name) {
        return WHITE_SPACE.matcher(name.strip()).replaceAll(" ");
    }
}
