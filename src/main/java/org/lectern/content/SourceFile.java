package org.lectern.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Gets the characters of a file, if it is a text of reasonable size.
public final class SourceFile {
    /// Bytes.
    static final int LARGEST = 16 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// What Java puts in place of bytes that are not UTF-8.
    private static final char REPLACEMENT = '\uFFFD';

    private SourceFile() {}

    /// The characters of a file in UTF-8, without a byte order mark.
    ///
    /// @throws Slip when there is no such file, or it is too large or no text
    public static String read(Path file) throws Slip {
        return decoded(bytes(file));
    }

    private static byte[] bytes(Path file) throws Slip {
        if (!Files.isRegularFile(file)) {
            throw new Slip(Spot.START, "this is not a file; put a JSON file here");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Slip(Spot.START, "the file is larger than 16 MiB; split it into several");
            }
            return bytes;
        } catch (AccessDeniedException denied) {
            throw new Slip(Spot.START, "the file may not be read; give yourself permission to read it");
        } catch (IOException failure) {
            throw new Slip(Spot.START, "the file could not be read; check the disk and try again");
        }
    }

    private static String decoded(byte[] bytes) throws Slip {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            return strictlyDecoded(bytes);
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /// Much slower, but it tells a sign that was written from one that stands for what is not UTF-8.
    private static String strictlyDecoded(byte[] bytes) throws Slip {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var text = withoutMark(out.flip());
        if (result.isError()) {
            throw new Slip(
                    new Lines(text).spot(text.length()),
                    "the byte %02X here is not UTF-8; save the file as UTF-8".formatted(bytes[in.position()]));
        }
        return text;
    }

    private static String withoutMark(CharBuffer text) {
        return text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }
}
