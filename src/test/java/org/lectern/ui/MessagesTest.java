package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Sources;

/// The strings people see and the code that shows them agree.
final class MessagesTest {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path SCREENS = CODE.resolve(Path.of("org", "lectern", "ui"));
    private static final Path FILE = Path.of("src", "main", "resources", "org", "lectern", "ui", "messages.properties");

    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.\\s*of\\([^;]*;");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]+)\"");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[\\p{L}\\p{N},;\"”’)}] )\\p{Lu}\\p{Ll}+");

    /// Names keep their capitals: the program's, those of keys and of the four grades.
    private static final Set<String> NAMES = Set.of(
            "Lectern", "Markdown", "Again", "Hard", "Good", "Easy", "Ctrl", "Alt", "Shift", "Space", "Enter", "Escape");

    private final String code = Sources.in(CODE).stream().map(Sources::read).collect(Collectors.joining("\n"));
    private final Map<String, String> messages = messages();

    @Test
    void thereAreMessagesOnceThereAreScreens() {
        var screens = Sources.in(SCREENS).stream().anyMatch(file -> !file.endsWith("package-info.java"));
        assertEquals(screens, Files.exists(FILE), FILE.toString());
    }

    @Test
    void everyMessageAskedForIsThere() {
        var asked = CALL.matcher(code).results().flatMap(call -> found(KEY, call.group()));
        var missing = asked.filter(key -> !messages.containsKey(key))
                .distinct()
                .sorted()
                .map(key -> key + "=")
                .collect(Collectors.joining("\n"));
        assertEquals("", missing, "paste these into " + FILE + " and say what they say");
    }

    @Test
    void everyMessageIsShown() {
        var literals = found(LITERAL, code).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                messages.keySet().stream()
                        .filter(key -> !literals.contains(key) && !isPutTogether(key, literals))
                        .toList());
    }

    @Test
    void everyMessageIsAFormat() {
        assertEquals(List.of(), offending(MessagesTest::isNoFormat));
    }

    @Test
    void apostrophesAreDoubledForSingleOnesQuoteTheFormat() {
        assertEquals(List.of(), offending(message -> message.replace("''", "").contains("'")));
    }

    @Test
    void nobodyShouts() {
        assertEquals(List.of(), offending(message -> message.contains("!")));
    }

    @Test
    void everyMessageIsInSentenceCase() {
        assertEquals(List.of(), offending(MessagesTest::hasCapitalInside));
    }

    private List<String> offending(Predicate<String> offence) {
        return messages.entrySet().stream()
                .filter(message -> offence.test(message.getValue()))
                .map(message -> message.getKey() + "=" + message.getValue())
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /// Whether the code has the beginning of a key, up to a dot, or both its parts around a dot.
    private static boolean isPutTogether(String key, Set<String> literals) {
        return literals.stream()
                .anyMatch(part -> part.endsWith(".") && key.startsWith(part)
                        || part.startsWith(".")
                                && key.endsWith(part)
                                && literals.contains(key.substring(0, key.length() - part.length())));
    }

    private static boolean isNoFormat(String message) {
        try {
            return new MessageFormat(message, Locale.ROOT).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean hasCapitalInside(String message) {
        return CAPITAL_INSIDE.matcher(message).results().anyMatch(word -> !NAMES.contains(word.group()));
    }

    private static Map<String, String> messages() {
        var properties = new Properties();
        if (Files.exists(FILE)) {
            try (var reader = Files.newBufferedReader(FILE)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var messages = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
