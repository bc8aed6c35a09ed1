package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashTest {
    @TempDir
    private Path folder;

    @Test
    void aKilledProcessLosesNoReviewItHadAppended() throws Exception {
        var random = new SplittableRandom(42);
        for (var round = 0; round < 5; round++) {
            var told = appendAndKill(random);
            try (var store = Store.open(folder)) {
                var reviews = store.reviews();
                assertTrue(told <= reviews.size() && reviews.size() <= told + 1, told + " told, " + reviews.size());
                assertEquals(
                        LongStream.rangeClosed(1, reviews.size())
                                .mapToObj(Reviews::numbered)
                                .toList(),
                        reviews);
            }
        }
    }

    /// @return the greatest number the child told before it was killed, at any moment after its first
    private long appendAndKill(SplittableRandom random) throws Exception {
        var child = Child.start(folder);
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var told = Long.parseLong(lines.readLine());
            var killer = Thread.startVirtualThread(() -> {
                LockSupport.parkNanos(random.nextLong(300_000_000));
                child.toHandle().destroyForcibly(); // the child itself would also close what it told
            });
            // A last line without its end was not told in full, and a shorter number is no less true.
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                told = line.isEmpty() ? told : Math.max(told, Long.parseLong(line));
            }
            killer.join();
            assertNotEquals(0, child.waitFor());
            return told;
        }
    }
}
