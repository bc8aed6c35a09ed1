package org.lectern;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where Lectern finds the guides, and where it keeps what happened.
record Folders(Path content, Path data) {
    /// The guides that came with Lectern, or those in the folder it was started from.
    ///
    /// @param home the folder Lectern was installed in; empty when it runs from its classes
    static Path contentNear(Optional<Path> home) {
        return home.map(folder -> folder.resolve("content"))
                .filter(Files::isDirectory)
                .orElse(Path.of("content"));
    }

    /// Where this platform keeps what programs remember for one user on one machine.
    static Path userData() {
        return Path.of(ProjectDirectories.from("org", "lectern", "Lectern").dataLocalDir);
    }

    /// Makes the data folder if need be.
    ///
    /// @return why Lectern cannot start with these folders, in one sentence; empty when it can
    Optional<String> prepare() {
        if (!Files.isDirectory(content)) {
            return Optional.of("There is no folder " + content.toAbsolutePath().normalize()
                    + " to read guides from; --content DIR names another.");
        }
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            return Optional.of(
                    "The folder " + data.toAbsolutePath().normalize() + " cannot be made; --data DIR names another.");
        }
        return Optional.empty();
    }
}
