package org.openchannel.faults;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Which calls of one fake go wrong at present. Switched by tests, asked for every call. */
final class Faults {

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final Journal journal;

    Faults(Journal journal) {
        this.journal = journal;
    }

    private record Rule(String method, Fault fault, int every, int most, AtomicInteger asked) {

        boolean strikes(String called) {
            if (!called.startsWith(method)) {
                return false;
            }
            var number = asked.incrementAndGet();
            return number % every == 0 && number / every <= most;
        }
    }

    /** From now on every call of methods that begin so goes wrong. */
    void always(String method, Fault fault) {
        add(new Rule(method, fault, 1, Integer.MAX_VALUE, new AtomicInteger()));
    }

    /** Every so manieth call goes wrong, at most so many times. */
    void every(int every, int most, String method, Fault fault) {
        add(new Rule(method, fault, every, most, new AtomicInteger()));
    }

    private void add(Rule rule) {
        journal.write(Deed.BROKEN, rule.method() + ": " + rule.fault());
        rules.add(rule);
    }

    /** Everything goes well again. */
    void heal() {
        rules.clear();
        journal.write(Deed.HEALED, "");
    }

    /** What befalls this call. */
    Optional<Fault> next(String method) {
        return rules.stream().filter(rule -> rule.strikes(method)).findFirst().map(Rule::fault);
    }
}
