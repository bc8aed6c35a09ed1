package org.lectern.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes ids for the parts of a drawing from their names in its source, no two alike.
public final class Ids {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /// A new id that looks like the name.
    public String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var stem = plain.isEmpty() ? "part" : plain.substring(0, Math.min(LONGEST, plain.length()));
        var id = stem;
        for (var i = 2; !taken.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
