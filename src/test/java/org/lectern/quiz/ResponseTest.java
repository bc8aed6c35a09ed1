package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseTest {
    private static final String[] SCRAPS = {
        "", "a", " ", "\n", "\r", "\r\n", "said p1", "chosen b", "🙂", "\0", "\u2028"
    };

    @Test
    void anyResponseIsReadBackAsItWas() {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++) {
            var response = any(random);
            assertEquals(response, Response.of(response.written()));
        }
    }

    private static Response any(Random random) {
        var ids = random.ints(random.nextInt(5), 0, 9)
                .distinct()
                .mapToObj(n -> "id-" + n)
                .toList();
        return switch (random.nextInt(7)) {
            case 0 -> new Response.Chosen("option-" + random.nextInt(9));
            case 1 -> new Response.ChosenSet(Set.copyOf(ids));
            case 2 -> new Response.Ordered(ids);
            case 3 -> new Response.Matched(ids.stream().collect(Collectors.toMap(id -> id, id -> id + ".x")));
            case 4 -> new Response.Filled(ids.stream().collect(Collectors.toMap(id -> id, _ -> scraps(random))));
            case 5 -> new Response.Calculated(random.nextInt(9), scraps(random));
            default -> said(random);
        };
    }

    private static String scraps(Random random) {
        return random.ints(random.nextInt(7), 0, SCRAPS.length)
                .mapToObj(n -> SCRAPS[n])
                .collect(Collectors.joining());
    }

    private static Response said(Random random) {
        var words = random.ints(random.nextInt(7), 0, SCRAPS.length)
                .mapToObj(n -> SCRAPS[n])
                .collect(Collectors.joining());
        var points =
                random.ints(random.nextInt(4), 0, 9).mapToObj(n -> "p." + n).collect(Collectors.toSet());
        return new Response.Said(words, points);
    }

    @Test
    void theWrittenFormStaysReadableForEver() {
        assertEquals(new Response.Chosen("b"), Response.of("chosen b"));
        assertEquals(new Response.Said("two\nlines", Set.of("p1", "p2")), Response.of("said p1 p2\ntwo\nlines"));
        assertEquals(new Response.ChosenSet(Set.of("a", "c")), Response.of("chosen-set a c"));
        assertEquals(new Response.Ordered(List.of("z", "a")), Response.of("ordered z a"));
        assertEquals(new Response.Matched(Map.of("p", "m")), Response.of("matched p=m"));
        assertEquals(new Response.Filled(Map.of("g", "a = b")), Response.of("filled\ng=a = b"));
        assertEquals(new Response.Calculated(2, "12 MB"), Response.of("calculated 2\n12 MB"));
        assertEquals(Response.Said.NOTHING, Response.of("said\n"));
        assertEquals(Response.Said.NOTHING, Response.of("said"));
    }

    @Test
    void theOrderOfPointsDoesNotMatter() {
        assertEquals("said p1 p2 p3\nyes", new Response.Said("yes", Set.of("p3", "p1", "p2")).written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "chosen",
                "chosen ",
                "chosen a b",
                "said  p1\n",
                "said \n",
                "drawn 1 2",
                "chosen-set a ",
                "ordered a a",
                "matched a",
                "filled x",
                "calculated",
                "calculated x"
            })
    void nonsenseIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> Response.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb"})
    void anIdThatCouldNotBeReadBackIsRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> new Response.Chosen(id));
        assertThrows(IllegalArgumentException.class, () -> new Response.Said("", Set.of("p1", id)));
    }
}
