package org.lectern.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

/// Damages texts as slips of the hand, broken disks and bad tools do.
public final class Mutations {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,|#`*>-]|[\\w.]+|\\s+");
    private static final byte[] SIGNS =
            "{}[]\",:\\/'#*_`<>!()-+.|$0123456789eE \n\ttrufalsn".getBytes(StandardCharsets.UTF_8);
    private static final int MOST_AT_ONCE = 3;
    private static final int LONGEST_CUT = 60;

    private Mutations() {}

    /// The text with one to three things wrong in it.
    public static byte[] mutilated(byte[] text, Random random) {
        var changed = text;
        for (var times = 1 + random.nextInt(MOST_AT_ONCE); times > 0 && changed.length > 1; times--) {
            changed = random.nextInt(3) == 0 ? withATokenWrong(changed, random) : withAByteWrong(changed, random);
        }
        return changed;
    }

    private static byte[] withAByteWrong(byte[] text, Random random) {
        var at = random.nextInt(text.length);
        var sign = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : SIGNS[random.nextInt(SIGNS.length)];
        return switch (random.nextInt(6)) {
            case 0 -> spliced(text, at, at + 1);
            case 1 -> spliced(text, at, at, sign);
            case 2 -> Arrays.copyOf(text, at);
            case 3 -> spliced(text, at, Math.min(text.length, at + random.nextInt(LONGEST_CUT)));
            case 4 -> Arrays.copyOfRange(text, at, text.length);
            default -> spliced(text, at, at + 1, sign);
        };
    }

    /// A token is left out, written twice, or takes the place of another.
    private static byte[] withATokenWrong(byte[] text, Random random) {
        var words = new String(text, StandardCharsets.ISO_8859_1);
        var one = TOKEN.matcher(words);
        var other = TOKEN.matcher(words);
        if (!one.find(random.nextInt(words.length())) || !other.find(random.nextInt(words.length()))) {
            return text;
        }
        var token = one.group().getBytes(StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(3)) {
            case 0 -> spliced(text, one.start(), one.end());
            case 1 -> spliced(text, one.start(), one.start(), token);
            default -> spliced(text, other.start(), other.end(), token);
        };
    }

    private static byte[] spliced(byte[] text, int from, int to, byte... between) {
        var whole = new ByteArrayOutputStream(text.length + between.length);
        whole.write(text, 0, from);
        whole.writeBytes(between);
        whole.write(text, to, text.length - to);
        return whole.toByteArray();
    }
}
