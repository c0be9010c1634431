package dev.aftercare.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Many callers, each on a thread of its own.
public final class AtOnce {

    /// What each answered; the first failure is thrown.
    public static <T> List<T> call(List<Callable<T>> callers)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var done : threads.invokeAll(callers)) {
                answers.add(done.get());
            }
            return answers;
        }
    }

    /// The same for those who answer nothing.
    public static void run(List<Runnable> callers) throws InterruptedException, ExecutionException {
        call(callers.stream().<Callable<Object>>map(Executors::callable).toList());
    }

    private AtOnce() {}
}
