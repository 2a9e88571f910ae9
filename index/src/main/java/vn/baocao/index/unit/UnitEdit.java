package vn.baocao.index.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of the register: the units as the store kept them before (null: not kept) and as it will keep them.
 *
 * @param action "merge", "rename", …
 * @param object the names of the units that it is about
 */
public record UnitEdit(String action, String object, List<Entry> entries) {
    /** One unit of a change; before or after is null where the store keeps nothing of it. */
    public record Entry(
            String id, @Nullable Unit before, @Nullable Unit after) {
        Entry back() {
            Unit was = before;
            Unit is = after;
            return new Entry(id, is, was);
        }
    }

    public UnitEdit {
        entries = List.copyOf(entries);
    }

    /** The change that takes this one back. */
    public UnitEdit undone() {
        return new UnitEdit("undo", object, entries.stream().map(Entry::back).toList());
    }

    /** The ids of the units that it changes. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        entries.forEach(one -> ids.add(one.id));
        return ids;
    }

    /** What it makes of that unit. */
    public Optional<Unit> after(String id) {
        return entries.stream()
                .filter(one -> one.id.equals(id))
                .flatMap(one -> Optional.ofNullable(one.after).stream())
                .findFirst();
    }
}
