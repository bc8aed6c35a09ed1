package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Tells when files of a content folder were written, made or removed, once the folder has settled.
///
/// It sees what a library reads: the folder and the course folders in it. Where the platform has no news of files and
/// Java asks for them every few seconds, as on macOS, it tells that much later.
public final class Watch implements AutoCloseable {
    /// The quiet after which a save counts as finished. Editors need a few milliseconds from a save's first step to its
    /// last; more would be felt.
    private static final Duration QUIET = Duration.ofMillis(30);

    /// How often it waits for quiet before it tells what there is so far: about a second.
    private static final int PATIENCE = 30;

    private final Path root;
    private final Consumer<Set<Path>> changed;
    private final WatchService watcher;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private Watch(Path root, Consumer<Set<Path>> changed) throws IOException {
        this.root = root;
        this.changed = changed;
        this.watcher = root.getFileSystem().newWatchService();
    }

    /// Begins to watch.
    ///
    /// @param changed is told, on a thread of its own, which files and folders were written, made or removed
    /// @throws IOException when the platform cannot watch this folder
    public static Watch over(Path folder, Consumer<Set<Path>> changed) throws IOException {
        var watch = new Watch(Folders.named(folder), changed);
        try {
            watch.follow(watch.root);
            watch.followCourses(new HashSet<>());
        } catch (IOException refused) {
            watch.close();
            throw refused;
        }
        Thread.ofVirtual().name("watch").start(watch::run);
        return watch;
    }

    private void run() {
        try {
            while (true) {
                var touched = new HashSet<Path>();
                hear(watcher.take(), touched);
                settle(touched);
                if (!touched.isEmpty()) {
                    changed.accept(Set.copyOf(touched));
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            return; // it was closed
        }
    }

    private void settle(Set<Path> touched) throws InterruptedException {
        for (var round = 0; round < PATIENCE; round++) {
            Thread.sleep(QUIET);
            var next = watcher.poll();
            if (next == null) {
                return;
            }
            for (; next != null; next = watcher.poll()) {
                hear(next, touched);
            }
        }
    }

    private void hear(WatchKey key, Set<Path> touched) {
        var folder = folders.getOrDefault(key, root);
        for (var event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                all(touched);
            } else if (event.context() instanceof Path name) {
                hear(event.kind(), folder.resolve(name), touched);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            touched.add(folder); // it is gone
        }
    }

    private void hear(WatchEvent.Kind<?> kind, Path path, Set<Path> touched) {
        if (isHidden(path)) {
            return;
        }
        if (path.toString().endsWith(Folders.JSON)) {
            touched.add(path);
        } else if (kind == StandardWatchEventKinds.ENTRY_DELETE && folders.containsValue(path)) {
            leave(path);
            touched.add(path);
        } else if (kind == StandardWatchEventKinds.ENTRY_CREATE && isCourse(path)) {
            touched.add(path);
            followIfThere(path, touched);
        }
    }

    /// Events were lost, so every file may have changed.
    private void all(Set<Path> touched) {
        touched.add(root);
        addFiles(root, touched);
        followCourses(touched);
    }

    private void followCourses(Set<Path> touched) {
        try (var children = Files.list(root)) {
            children.filter(this::isCourse).forEach(child -> followIfThere(child, touched));
        } catch (IOException | UncheckedIOException _) {
            touched.add(root); // reading it will say what is wrong
        }
    }

    /// What was written before the folder was followed counts as touched.
    private void followIfThere(Path course, Set<Path> touched) {
        try {
            follow(course);
            addFiles(course, touched);
        } catch (IOException _) {
            touched.add(course); // it is gone again, or may not be read
        }
    }

    private void follow(Path folder) throws IOException {
        folders.put(
                folder.register(
                        watcher,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE),
                folder);
    }

    /// A folder that was moved away would go on telling under its old name.
    private void leave(Path course) {
        folders.forEach((key, folder) -> {
            if (folder.equals(course)) {
                key.cancel();
            }
        });
        folders.values().removeIf(course::equals);
    }

    private static void addFiles(Path folder, Set<Path> touched) {
        try {
            touched.addAll(Folders.json(folder));
        } catch (IOException _) {
            touched.add(folder);
        }
    }

    private boolean isCourse(Path path) {
        return root.equals(path.getParent()) && !isHidden(path) && Files.isDirectory(path);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /// Tells nothing more.
    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException _) {
            return; // nothing is left to tell
        }
    }
}
