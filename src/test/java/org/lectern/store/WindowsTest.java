package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowsTest {
    @TempDir
    private Path folder;

    private String refusal = "";

    @BeforeEach
    void nameTheFolder() {
        refusal = StoreException.alreadyOpen(folder).sentence();
    }

    @Test
    void aSecondWindowOfThisProcessIsRefused() {
        try (var _ = Store.open(folder)) {
            assertEquals(refusal, refusal(folder));
        }
    }

    @Test
    void anotherPathToTheSameFolderIsRefused() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (var _ = Store.open(link)) {
            assertEquals(
                    StoreException.alreadyOpen(folder.resolve("real")).sentence(), refusal(folder.resolve("real")));
        }
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        try (var _ = Store.open(folder)) {
            assertEquals(refusal, firstLineOfAnotherProcess());
        }
    }

    @Test
    void aRefusedWindowDoesNotLetAnotherProcessIn() throws Exception {
        try (var _ = Store.open(folder)) {
            assertThrows(StoreException.class, () -> Store.open(folder));
            assertEquals(refusal, firstLineOfAnotherProcess());
        }
    }

    @Test
    void theFirstWindowGoesOnAfterASecondWasRefused() {
        try (var store = Store.open(folder)) {
            assertThrows(StoreException.class, () -> Store.open(folder));
            assertEquals(1, store.append(Reviews.numbered(1)).number());
        }
    }

    @Test
    void aFolderThatAnotherProcessHasIsRefused() throws Exception {
        var child = Child.start(folder);
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("1", lines.readLine());
            assertEquals(refusal, refusal(folder));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFailedOpeningLetsGoOfTheFolder() throws IOException {
        Files.createDirectory(folder.resolve("lectern.db"));
        assertThrows(StoreException.class, () -> Store.open(folder));
        Files.delete(folder.resolve("lectern.db"));
        Store.open(folder).close();
    }

    private String firstLineOfAnotherProcess() throws Exception {
        var child = Child.start(folder);
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.readLine();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static String refusal(Path folder) {
        return assertThrows(StoreException.class, () -> Store.open(folder)).sentence();
    }
}
