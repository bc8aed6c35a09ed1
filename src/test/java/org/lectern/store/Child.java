package org.lectern.store;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/// Another process with Lectern's store in it. It prints the number of each review it appends, when that is done, and
/// appends until it is killed or fails; then it prints the sentence of the failure.
final class Child {
    private Child() {}

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]))) {
            for (var next = store.reviews().size() + 1; ; next++) {
                System.out.println(store.append(Reviews.numbered(next)).number());
            }
        } catch (StoreException exception) {
            System.out.println(exception.sentence());
        }
    }

    /// Starts a child on a folder.
    ///
    /// @param prefix words of the command that come before `java`
    static Process start(Path folder, String... prefix) throws IOException {
        var command = new ArrayList<>(Arrays.asList(prefix));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), Child.class.getName(), folder.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The places these classes come from, which holds on the class path, the module path and for a patched module.
    private static String classPath() {
        var driver = JDBC.class.getProtectionDomain().getCodeSource().getLocation();
        return Stream.of(
                        root(uri(Child.class.getResource("Child.class"))),
                        root(uri(Store.class.getResource("Store.class"))),
                        Path.of(uri(driver)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The folder that holds the packages.
    private static Path root(URI type) {
        return Path.of(type.resolve("../../..")).normalize();
    }

    private static URI uri(@Nullable URL url) {
        try {
            return Objects.requireNonNull(url).toURI();
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
