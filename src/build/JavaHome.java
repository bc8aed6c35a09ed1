import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Notes which JDK runs it, for the launchers.
final class JavaHome {
    private JavaHome() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), System.getProperty("java.home") + System.lineSeparator());
    }
}
