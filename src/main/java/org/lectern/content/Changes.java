package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What became of the items of a guide between two times, by their names, each list sorted.
///
/// @param changed they mean something else now
/// @param added they were not there before
/// @param retired they are there no more
public record Changes(List<String> changed, List<String> added, List<String> retired) {
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        retired = List.copyOf(retired);
    }

    /// Compares what the items meant before with what they mean after. Where they stand does not count.
    public static Changes between(Map<String, Meaning> before, Map<String, Meaning> after) {
        var changed = new ArrayList<String>();
        var added = new ArrayList<String>();
        for (var name : new TreeSet<>(after.keySet())) {
            var was = before.get(name);
            var is = after.get(name);
            if (was == null) {
                added.add(name);
            } else if (is != null && is.differs(was)) {
                changed.add(name);
            }
        }
        var retired = new TreeSet<>(before.keySet());
        retired.removeAll(after.keySet());
        return new Changes(changed, added, List.copyOf(retired));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
