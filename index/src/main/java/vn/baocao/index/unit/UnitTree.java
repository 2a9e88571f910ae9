package vn.baocao.index.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit at its place in the tree.
 *
 * @param depth how many of its ancestors stand above it in the same list
 */
public record UnitTree(Unit unit, int depth) {
    /** The units, each below its parent where that is among them; siblings in the order given. */
    public static List<UnitTree> of(List<Unit> units) {
        Map<String, Unit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Map<String, List<Unit>> children = new HashMap<>();
        List<Unit> roots = new ArrayList<>();
        for (Unit unit : units) {
            String parent = unit.parent();
            if (parent != null && hasRoot(unit, byId))
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(unit);
            else roots.add(unit);
        }
        List<UnitTree> tree = new ArrayList<>();
        add(tree, roots, children, 0);
        return tree;
    }

    // a parent that is itself below this unit (a slip in some report) counts as none
    private static boolean hasRoot(Unit unit, Map<String, Unit> byId) {
        Set<String> seen = new HashSet<>(Set.of(unit.id()));
        Unit above = unit.parent() == null ? null : byId.get(unit.parent());
        if (above == null) return false;
        while (above != null) {
            if (!seen.add(above.id())) return false;
            above = above.parent() == null ? null : byId.get(above.parent());
        }
        return true;
    }

    private static void add(List<UnitTree> tree, List<Unit> siblings, Map<String, List<Unit>> children, int depth) {
        for (Unit unit : siblings) {
            tree.add(new UnitTree(unit, depth));
            add(tree, children.getOrDefault(unit.id(), List.of()), children, depth + 1);
        }
    }
}
