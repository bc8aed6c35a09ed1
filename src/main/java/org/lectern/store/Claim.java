package org.lectern.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The sole right to a folder, marked by a lock on its file `lectern.lock`. The system drops the lock when the process
/// dies, however it dies; the file itself stays, since deleting it would let two processes lock two different files.
final class Claim implements AutoCloseable {
    /// The folders this process has claimed. POSIX drops all locks a process has on a file as soon as the
    /// process closes any handle of it, so a second attempt must be turned away before it opens the file,
    /// or it would free the first. Such a lock is the whole process's, and so is this set.
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Claim(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Claims a folder, unless this or another process has claimed it.
    static Optional<Claim> on(Path folder) throws IOException {
        var real = folder.toRealPath();
        if (!CLAIMED.add(real)) {
            return Optional.empty();
        }
        var claim = Optional.<Claim>empty();
        try {
            claim = lock(real);
        } finally {
            if (claim.isEmpty()) {
                CLAIMED.remove(real);
            }
        }
        return claim;
    }

    private static Optional<Claim> lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lectern.lock"), CREATE, WRITE);
        var locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException exception) {
            // The same folder reached by two real paths, as through a bind mount: another has it.
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new Claim(folder, channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            CLAIMED.remove(folder);
        }
    }
}
