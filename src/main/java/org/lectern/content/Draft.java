package org.lectern.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of an author, as far as it could be read.
///
/// @param tree the JSON; empty when it is none
/// @param value the record it stands for; empty when it does not fit the format
record Draft<T extends Record>(
        Path file, Optional<Json> tree, Optional<T> value, Waivers waivers, Origins origins, Remarks remarks) {

    static <T extends Record> Draft<T> read(Path file, Class<T> type) {
        var remarks = new Remarks(file);
        var origins = new Origins();
        try {
            var tree = TreeReader.read(SourceFile.read(file));
            return new Draft<>(
                    file,
                    Optional.of(tree),
                    new Binder(remarks, origins).file(tree, type),
                    Waivers.in(tree),
                    origins,
                    remarks);
        } catch (Slip slip) {
            remarks.remark(Rule.NOT_JSON, slip.at(), slip.sentence());
            return new Draft<>(file, Optional.empty(), Optional.empty(), Waivers.none(), origins, remarks);
        }
    }

    /// The same draft with remarks of its own: what is said of it in one reading of the course is not said in the next.
    Draft<T> copy() {
        return new Draft<>(file, tree, value, waivers, origins, remarks.copy());
    }

    /// The problems of this file that are not waived, from its top to its bottom, each with the block or item it is in.
    List<Problem> problems() {
        return waivers.open(remarks.problems()).stream()
                .map(this::placed)
                .sorted()
                .toList();
    }

    private Problem placed(Problem problem) {
        return tree.map(json -> problem.within(Surroundings.of(json, new Spot(problem.line(), problem.column()))))
                .orElse(problem);
    }

    /// The record, if there is no error at all in its file.
    Optional<T> good() {
        return value.filter(_ -> !remarks.hasErrors());
    }
}
