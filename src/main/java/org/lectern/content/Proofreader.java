package org.lectern.content;

import static org.lectern.content.Wording.counted;
import static org.lectern.content.Wording.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Finds what is wrong inside one unit although every field of it fits the format.
final class Proofreader {
    private final Draft<Unit> draft;
    private final Unit unit;
    private final Origins origins;
    private final Remarks remarks;

    private Proofreader(Draft<Unit> draft, Unit unit) {
        this.draft = draft;
        this.unit = unit;
        this.origins = draft.origins();
        this.remarks = draft.remarks();
    }

    static void read(Draft<Unit> draft) {
        draft.value()
                .ifPresent(unit -> new Proofreader(draft, unit)
                        .read(draft.file().getFileName().toString()));
    }

    private void read(String fileName) {
        if (!fileName.equals(unit.id() + ".json")) {
            remarks.remark(
                    Rule.FILE_NAME,
                    origins.spot(unit, "id"),
                    "the id is " + quoted(unit.id()) + ", but the file is called " + fileName + "; make them the same");
        }
        var parts = unit.blocks().stream()
                .flatMap(block -> Stream.concat(Stream.of(block), Item.of(block).map(Item::part)))
                .toList();
        var ids = unit.blocks().stream()
                .flatMap(block ->
                        Stream.concat(Stream.of(block.id()), Item.of(block).map(Item::id)))
                .toList();
        differ(parts, ids, "in this unit");
        origins.all(Block.Table.class).forEach(this::table);
        new Figures(draft).read();
        new Questions(origins, remarks).read();
        origins.register(); // drawn up now, while others read other files
    }

    private void table(Block.Table table) {
        var ids = table.columns().stream().map(Column::id).toList();
        differ(table.columns(), ids, "in this table");
        if (ids.size() < 2) {
            remarks.error(
                    origins.spot(table, "columns"),
                    "a table needs at least 2 columns; use an outline for a single one");
        }
        for (var row : table.rows()) {
            if (row.cells().size() != ids.size()) {
                remarks.error(
                        origins.spot(row),
                        "row " + quoted(row.id()) + " has "
                                + counted(row.cells().size(), "cell") + ", but the table has "
                                + counted(ids.size(), "column"));
            }
        }
    }

    private void differ(List<?> parts, List<String> ids, String where) {
        differ(parts, ids, where, origins, remarks);
    }

    /// Remarks on each part whose id an earlier part has.
    static void differ(List<?> parts, List<String> ids, String where, Origins origins, Remarks remarks) {
        var first = new HashMap<String, Object>();
        for (var i = 0; i < ids.size(); i++) {
            var earlier = first.putIfAbsent(ids.get(i), parts.get(i));
            if (earlier != null) {
                remarks.remark(
                        Rule.ID_TAKEN,
                        origins.spot(parts.get(i), "id"),
                        "the id " + quoted(ids.get(i)) + " is already taken " + where + ", at "
                                + origins.spot(earlier, "id") + "; choose another");
            }
        }
    }
}
