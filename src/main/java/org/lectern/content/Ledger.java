package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The file `ids.json` of a course: what the ids stand for that students have learned by, lest one be given to
/// something
/// else.
///
/// @param items the gists of each item's faces, by its id
/// @param retired the same of items that are there no more
record Ledger(Map<String, Map<String, String>> items, Map<String, Map<String, String>> retired) {
    static final String FILE = "ids.json";
    static final Ledger EMPTY = new Ledger(Map.of(), Map.of());

    Ledger {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        retired = Collections.unmodifiableMap(new TreeMap<>(retired));
    }

    /// The ledger of a course; empty when it has none yet.
    static Optional<Draft<Ledger>> of(Path folder) {
        var file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(Draft.read(file, Ledger.class)) : Optional.empty();
    }

    /// Remarks on each unit that gives a retired id to something else.
    ///
    /// @return what there is to say about the ledger itself
    static Remarks check(Path folder, List<Draft<Unit>> units) {
        var draft = of(folder);
        draft.flatMap(Draft::good)
                .ifPresent(ledger -> units.forEach(
                        unit -> unit.value().ifPresent(value -> ledger.refuse(value, unit.origins(), unit.remarks()))));
        return draft.map(Draft::remarks).orElseGet(() -> new Remarks(folder.resolve(FILE)));
    }

    /// Remarks on each item of a unit that has the id of another one that was retired.
    void refuse(Unit unit, Origins origins, Remarks remarks) {
        var meanings = Meaning.of(unit);
        unit.blocks().stream().flatMap(Item::of).forEach(item -> {
            var was = retired.get(item.id());
            var is = meanings.get(item.id());
            if (was != null && is != null && is.differs(new Meaning(was))) {
                remarks.error(
                        origins.spot(item.part(), "id"),
                        "the id " + quoted(item.id()) + " belonged to something else, by which students have learned;"
                                + " choose another id");
            }
        });
    }

    /// What changed since this ledger was written.
    Changes until(Map<String, Meaning> meanings) {
        return Changes.between(meanings(items), meanings);
    }

    /// The ledger that follows, when the course has these items now.
    Ledger next(Map<String, Meaning> meanings) {
        var gone = new HashMap<>(retired);
        gone.putAll(items);
        gone.keySet().removeAll(meanings.keySet());
        return new Ledger(
                meanings.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, item -> item.getValue().faces())),
                gone);
    }

    /// The file: a line for each id, so that versions of it can be compared and merged.
    String written() {
        return "{\n  \"items\": " + written(items) + ",\n  \"retired\": " + written(retired) + "\n}\n";
    }

    private static Map<String, Meaning> meanings(Map<String, Map<String, String>> items) {
        return items.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> new Meaning(item.getValue())));
    }

    private static String written(Map<String, Map<String, String>> items) {
        return items.entrySet().stream()
                .map(item -> "\n    " + string(item.getKey()) + ": " + faces(item.getValue()))
                .collect(Collectors.joining(",", "{", items.isEmpty() ? "}" : "\n  }"));
    }

    private static String faces(Map<String, String> faces) {
        return new TreeMap<>(faces)
                .entrySet().stream()
                        .map(face -> string(face.getKey()) + ": " + string(face.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String string(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
