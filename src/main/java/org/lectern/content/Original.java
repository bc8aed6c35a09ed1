package org.lectern.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// The text of a file, to be written back with nothing else changed.
///
/// @param head what stands before the text: the byte order mark, or nothing
record Original(Path file, String head, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Original read(Path file) throws Slip {
        var text = SourceFile.read(file);
        try {
            var length = text.getBytes(StandardCharsets.UTF_8).length;
            return new Original(file, Files.size(file) > length ? BYTE_ORDER_MARK : "", text);
        } catch (IOException failure) {
            throw new Slip(Spot.START, "the file could not be read; check the disk and try again");
        }
    }

    /// Puts another text in place of this one.
    void save(String changed) throws IOException {
        save(file, head + changed);
    }

    /// Writes a file so that it is the old or the new one at any moment, never half of one.
    static void save(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (Files.exists(target)) {
                allowTheSame(target, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void allowTheSame(Path old, Path young) throws IOException {
        var posix = Files.getFileAttributeView(young, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(Files.getPosixFilePermissions(old));
        }
    }
}
