package hashiya.desk;

import hashiya.arabic.TitleOrder;
import hashiya.article.Code;
import hashiya.library.CodeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The codes below each code, by their names.
///
/// @param below by the id of the parent; those of the top have none
record CodeTree(Map<@Nullable UUID, List<CodeUse>> below) {
    static CodeTree of(List<CodeUse> uses) {
        var below = new HashMap<@Nullable UUID, List<CodeUse>>();
        for (var use : uses) {
            below.computeIfAbsent(parent(use.code()), _ -> new ArrayList<>()).add(use);
        }
        Comparator<CodeUse> byName = TitleOrder.AS_WRITTEN.by(use -> use.code().name());
        below.values().forEach(children -> children.sort(byName));
        return new CodeTree(below);
    }

    /// Every code before those below it.
    List<CodeUse> inOrder() {
        var all = new ArrayList<CodeUse>();
        add(null, all);
        return List.copyOf(all);
    }

    private void add(@Nullable UUID parent, List<CodeUse> all) {
        for (var use : below.getOrDefault(parent, List.of())) {
            all.add(use);
            add(use.code().id(), all);
        }
    }

    private static @Nullable UUID parent(Code code) {
        var parent = code.parent();
        return parent == null ? null : parent.id();
    }
}
