package org.lectern.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Library;
import org.lectern.content.Problem;
import org.lectern.content.Unit;

/// Imports guides into a folder and reads what came out.
final class Imports {
    private static final Path GUIDES = Path.of("src/test/resources/org/lectern/exchange/guides");

    private final Path folder;

    Imports(Path folder) {
        this.folder = folder;
    }

    static String guide(String name) {
        try {
            return Files.readString(GUIDES.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What the import says, with the guide called `guide.md`.
    List<String> of(String guide) throws Refusal {
        return of(guide.getBytes(StandardCharsets.UTF_8));
    }

    List<String> of(byte[] guide) throws Refusal {
        var file = folder.resolve("guide.md");
        try {
            Files.write(file, guide);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Importer(Figures.READ)
                .run(file, folder, Optional.of("course-1")).stream()
                        .map(line -> line.replace(folder.toString(), "DIR"))
                        .toList();
    }

    Library library() {
        return Library.read(folder);
    }

    Unit unit() {
        return library().shelves().getFirst().units().getFirst();
    }

    <T extends Block> List<T> blocks(Class<T> kind) {
        return unit().blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> errors() {
        return library().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    Path file(String name) {
        return folder.resolve("course-1").resolve(name);
    }

    /// Takes everything away for the next guide.
    void clear() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
