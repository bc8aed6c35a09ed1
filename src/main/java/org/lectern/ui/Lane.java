package org.lectern.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one way for slow work: done in order, off the screen thread, with the result brought back to it.
public final class Lane implements AutoCloseable {
    private final Executor work;
    private final Executor screen;
    private final Runnable close;

    private Lane(Executor work, Executor screen, Runnable close) {
        this.work = work;
        this.screen = screen;
        this.close = close;
    }

    /// A lane with a thread of its own.
    public static Lane background() {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("lane").factory());
        return new Lane(thread, Platform::runLater, thread::close);
    }

    /// A lane with a thread of its own that yields to all others, for long work that nobody waits for. Work that is
    /// split among processors is kept on it too.
    public static Lane quiet() {
        var thread = new ForkJoinPool(1, Lane::humble, null, true);
        return new Lane(thread, Platform::runLater, thread::shutdownNow);
    }

    private static ForkJoinWorkerThread humble(ForkJoinPool pool) {
        var thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setName("quiet lane");
        return thread;
    }

    /// A lane that does everything at once where it is called, for tests and commands.
    public static Lane inline() {
        return on(Runnable::run);
    }

    /// A lane that works at once, and tells it when this screen is ready.
    static Lane on(Executor screen) {
        return new Lane(Runnable::run, screen, () -> {});
    }

    /// Does the work, then hands its result, or the exception that ended it, to the screen.
    public <T> void run(Callable<T> task, Consumer<? super T> done, Consumer<? super Exception> failed) {
        work.execute(() -> {
            var told = told(task, done, failed);
            screen.execute(told);
        });
    }

    /// Tells the screen something while work is under way.
    public void show(Runnable told) {
        screen.execute(told);
    }

    /// What the screen is to be told; only the task's own exceptions count as its failure.
    private static <T> Runnable told(Callable<T> task, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            var result = task.call();
            return () -> done.accept(result);
        } catch (Exception exception) {
            return () -> failed.accept(exception);
        }
    }

    /// Lets what was begun finish, and takes no more.
    @Override
    public void close() {
        close.run();
    }
}
