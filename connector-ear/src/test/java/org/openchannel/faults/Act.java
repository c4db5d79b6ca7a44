package org.openchannel.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.openchannel.system.Build;

/** One play on a stage: who speaks, what breaks meanwhile, and what the journal shows of it. At its end all is healed. */
final class Act implements AutoCloseable {

    private final String what;
    private final Stage stage;
    private final String numbers;
    private final int begin;
    private final List<Generator> generators = new ArrayList<>();

    Act(String what, Stage stage, int number) {
        this.what = what;
        this.stage = stage;
        this.numbers = "+7%03d".formatted(number);
        this.begin = stage.ends().journal().entries().size();
    }

    /** So many customers who may write. */
    Generator customers(int count) {
        return customers(count, stage.ends()::customerSays);
    }

    /** The same, heard by somebody who hands on what they say. */
    Generator customers(int count, Function<Speech, CompletableFuture<Boolean>> listener) {
        return added(new Generator(stage.ends().journal(), Way.IN, chats(count), listener));
    }

    /** Operators who may write to so many customers. */
    Generator operators(int count) {
        return added(new Generator(stage.ends().journal(), Way.OUT, chats(count), stage.ends()::operatorSays));
    }

    private Generator added(Generator generator) {
        generators.add(generator);
        return generator;
    }

    private List<String> chats(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> numbers + "%07d".formatted(number))
                .toList();
    }

    /** What the journal has of this act so far. */
    List<Entry> entries() {
        var all = stage.ends().journal().entries();
        return all.subList(begin, all.size()).stream()
                .filter(entry -> entry.chat().isEmpty() || entry.chat().startsWith(numbers))
                .toList();
    }

    /**
     * Waits until everything said has arrived or was given up, at most so long; then says what the journal shows, and reports
     * it.
     */
    Findings findings(Duration patience) {
        var unclaimed = new Unclaimed(System::currentTimeMillis);
        try {
            await("everything has arrived")
                    .atMost(patience)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> {
                        unclaimed.look(stage.database());
                        return generators.stream().allMatch(one -> one.waiting() == 0) && isAllThere();
                    });
        } catch (ConditionTimeoutException e) {
            // What is missing now is missing; the findings name it.
        }
        stage.deadLetters().writeInto(stage.ends().journal());
        var entries = entries();
        var file = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Journal.save(entries, Build.target().resolve("system").resolve(file + ".journal"));
        var found = Checker.check(entries).after(unclaimed.longest());
        Report.add(what, found);
        return found;
    }

    /** What was given up is asked for only when something is missing. */
    private boolean isAllThere() {
        if (!Checker.check(entries()).lost().isEmpty()) {
            stage.deadLetters().writeInto(stage.ends().journal());
        }
        return Checker.check(entries()).lost().isEmpty();
    }

    @Override
    public String toString() {
        return what;
    }

    @Override
    public void close() {
        stage.ends().heal();
        generators.forEach(Generator::close);
    }
}
