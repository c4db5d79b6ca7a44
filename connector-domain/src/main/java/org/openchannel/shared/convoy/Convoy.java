package org.openchannel.shared.convoy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does for several threads together what each wants done. Nobody waits for company: a thread that finds no convoy under
 * way drives at once, and takes along whoever boarded before. One convoy after the other, in the order of boarding.
 *
 * @param <T> what a traveller brings
 * @param <R> what becomes of it
 */
public final class Convoy<T, R> {

    private final int most;
    private final Function<List<T>, List<R>> together;
    private final Deque<Traveller> waiting = new ArrayDeque<>();
    private boolean isUnderWay;

    /**
     * A convoy.
     *
     * @param most how many travel in one
     * @param together does it for all of a convoy, in their order; when it throws, it was done for none
     */
    public Convoy(int most, Function<List<T>, List<R>> together) {
        this.most = most;
        this.together = together;
    }

    /** One who boarded. Whoever boards must arrive. */
    public final class Traveller {

        private final T brought;
        private final Semaphore bell = new Semaphore(0);
        private volatile @Nullable R outcome;
        private volatile @Nullable RuntimeException failure;

        private Traveller(T brought) {
            this.brought = brought;
        }

        /**
         * Waits until it is done, or does it.
         *
         * @return what became of it
         * @throws RuntimeException what {@code together} threw; then nothing was done
         */
        public R arrive() {
            while (true) {
                var done = outcome;
                if (done != null) {
                    return done;
                }
                var failed = failure;
                if (failed != null) {
                    throw failed;
                }
                var company = set();
                if (company.isEmpty()) {
                    bell.acquireUninterruptibly();
                } else {
                    drive(company);
                }
            }
        }
    }

    /** Takes a place behind the others; it is done with the others at the latest when this one {@code arrive}s. */
    public Traveller board(T brought) {
        var traveller = new Traveller(brought);
        synchronized (waiting) {
            waiting.addLast(traveller);
        }
        return traveller;
    }

    /** Who travels next; nobody while others are under way. */
    private List<Traveller> set() {
        synchronized (waiting) {
            var company = new ArrayList<Traveller>();
            while (!isUnderWay && company.size() < most && !waiting.isEmpty()) {
                company.add(waiting.removeFirst());
            }
            isUnderWay |= !company.isEmpty();
            return company;
        }
    }

    private void drive(List<Traveller> company) {
        try {
            var outcomes = together.apply(
                    company.stream().map(traveller -> traveller.brought).toList());
            for (int place = 0; place < company.size(); place++) {
                company.get(place).outcome = outcomes.get(place);
            }
        } catch (RuntimeException e) {
            company.forEach(traveller -> traveller.failure = e);
        } catch (Error e) {
            company.forEach(traveller -> traveller.failure = new IllegalStateException("The convoy broke down", e));
            throw e;
        } finally {
            wake(company);
        }
    }

    private void wake(List<Traveller> company) {
        Traveller next;
        synchronized (waiting) {
            isUnderWay = false;
            next = waiting.peekFirst();
        }
        if (next != null) {
            next.bell.release(); // first: the others of this convoy can wait for a processor, the next one should not
        }
        company.forEach(traveller -> traveller.bell.release());
    }
}
