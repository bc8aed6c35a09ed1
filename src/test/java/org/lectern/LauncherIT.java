package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged program by its launcher; run by `mvn verify` once the package is there.
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {
    private static final Path PACKAGED = Path.of(System.getProperty("lectern.folder", "target/lectern"));
    private static final Path LAUNCHER = PACKAGED.resolve("bin").resolve("lectern");
    private static final Ran VERSION = new Ran(0, "Lectern " + System.getProperty("lectern.version") + "\n");
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void startsFromAnyFolderWithoutJavaHome() throws Exception {
        assertEquals(VERSION, start(LAUNCHER, Map.of(), "--version"));
    }

    @Test
    void startsWithTheJdkOfJavaHome() throws Exception {
        var moved = moved("/nowhere");
        assertEquals(VERSION, start(moved, Map.of("JAVA_HOME", JDK), "--version"));
    }

    @Test
    void anOldJavaHomeGivesWayToTheJdkOfTheBuild() throws Exception {
        assertEquals(VERSION, start(LAUNCHER, Map.of("JAVA_HOME", oldJdk().toString()), "--version"));
    }

    @Test
    void aJavaHomeThatIsNoneGivesWayToTheJdkOfTheBuild() throws Exception {
        assertEquals(VERSION, start(LAUNCHER, Map.of("JAVA_HOME", "/nowhere"), "--version"));
    }

    @Test
    void withoutAnyJdkItSaysWhatToInstall() throws Exception {
        var old = oldJdk().toString();
        assertEquals(
                new Ran(
                        1,
                        "Lectern needs a JDK 25 or newer, but JAVA_HOME is " + old
                                + " and the JDK it was built with is not in /nowhere: install one, for example"
                                + " Eclipse Temurin 25, and set JAVA_HOME to its folder.\n"),
                start(moved("/nowhere"), Map.of("JAVA_HOME", old), "--version"));
    }

    @Test
    void startsThroughLinksAndInAFolderWithSpaces() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("first link"), moved(JDK));
        var second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertEquals(VERSION, start(second, Map.of(), "--version"));
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        var missing = folder.resolve("a  b $HOME 'c' \"d\" *");
        var ran = start(LAUNCHER, Map.of(), "--content", missing.toString());
        assertEquals(2, ran.exit());
        assertTrue(ran.printed().contains("no folder " + missing + " to read"), ran::printed);
    }

    @Test
    void findsTheGuidesBesideIt() throws Exception {
        var nobody = Files.createFile(folder.resolve("file"));
        var ran = start(LAUNCHER, Map.of(), "--data", nobody.toString());
        assertEquals(new Ran(2, "The folder " + nobody + " cannot be made; --data DIR names another.\n"), ran);
    }

    /// The package in another folder, with a space in its name and another JDK noted.
    private Path moved(String jdk) throws IOException {
        var home = Files.createDirectories(folder.resolve("my programs").resolve("lectern"));
        var bin = Files.createDirectory(home.resolve("bin"));
        var lib = Files.createDirectory(home.resolve("lib"));
        try (var jars = Files.list(PACKAGED.resolve("lib"))) {
            for (var jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        Files.writeString(lib.resolve("jdk"), jdk + "\n");
        return Files.copy(LAUNCHER, bin.resolve("lectern"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path oldJdk() throws IOException {
        var jdk = Files.createDirectories(folder.resolve("old jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        var java = Files.createFile(Files.createDirectory(jdk.resolve("bin")).resolve("java"));
        assertTrue(java.toFile().setExecutable(true));
        return jdk;
    }

    private Ran start(Path launcher, Map<String, String> environment, String... args) throws Exception {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), printed);
    }

    private record Ran(int exit, String printed) {}
}
