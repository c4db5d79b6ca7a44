package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker must find in forged journals what was hidden there, and nothing in a flawless one. */
class CheckerTest {

    private final List<Entry> journal = new ArrayList<>();
    private long now = 1_000;

    @Test
    void a_flawless_journal_has_no_findings() {
        for (var way : Way.values()) {
            for (long seq = 1; seq <= 3; seq++) {
                taken(way, "a", seq);
                shown(way, "a", seq);
            }
        }
        told("a", 1, "delivery");
        told("a", 1, "reading");

        var found = Checker.check(journal);

        assertThat(found.taken()).isEqualTo(6);
        assertThat(List.of(found.lost(), found.extra(), found.disordered(), found.backwards()))
                .allMatch(List::isEmpty);
        assertThat(List.of(found.mixedUp(), found.overlapping())).allMatch(List::isEmpty);
        assertThat(found.limited()).isZero();
    }

    @Test
    void what_was_taken_and_never_shown_is_lost() {
        taken(Way.IN, "a", 1);
        taken(Way.OUT, "a", 1);
        shown(Way.IN, "a", 1);

        assertThat(Checker.check(journal).lost()).containsExactly("OUT a 1");
    }

    @Test
    void what_was_asked_but_not_taken_may_be_missing() {
        write(Deed.ASKED, Way.IN, "a", 1, "");

        assertThat(Checker.check(journal).lost()).isEmpty();
    }

    @Test
    void what_is_kept_as_undeliverable_is_not_lost() {
        taken(Way.IN, "a", 1);
        write(Deed.DEAD, Way.IN, "a", 1, "refused");

        assertThat(Checker.check(journal).lost()).isEmpty();
        assertThat(Checker.check(journal).dead()).containsExactly("IN a 1");
    }

    @Test
    void every_copy_beyond_the_first_is_extra() {
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 1);
        shown(Way.IN, "b", 1);

        assertThat(Checker.check(journal).extra()).containsExactly("IN a 1", "IN a 1");
    }

    @Test
    void a_blind_moment_explains_one_copy_of_its_own_message() {
        shown(Way.IN, "a", 1);
        write(Deed.BLIND, Way.IN, "a", 1, "reset");
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 1);
        shown(Way.IN, "b", 1);
        shown(Way.IN, "b", 1);

        assertThat(Checker.check(journal).unexplained()).containsExactly("IN a 1", "IN b 1");
    }

    @Test
    void what_is_shown_after_a_later_one_of_its_chat_is_disordered() {
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 3);
        shown(Way.IN, "b", 1);
        shown(Way.OUT, "a", 2);
        shown(Way.IN, "a", 2);
        shown(Way.IN, "a", 4);

        assertThat(Checker.check(journal).disordered()).containsExactly("IN a 2");
    }

    @Test
    void a_late_copy_is_no_disorder() {
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 2);
        shown(Way.IN, "a", 1);

        assertThat(Checker.check(journal).disordered()).isEmpty();
    }

    @Test
    void a_gap_is_no_disorder() {
        shown(Way.IN, "a", 1);
        shown(Way.IN, "a", 5);

        assertThat(Checker.check(journal).disordered()).isEmpty();
    }

    @Test
    void a_status_may_not_be_taken_back() {
        told("a", 1, "reading");
        told("a", 2, "delivery");
        told("a", 1, "delivery");
        told("a", 1, "reading");

        assertThat(Checker.check(journal).backwards()).containsExactly("OUT a 1");
    }

    @Test
    void two_calls_at_one_chat_overlap() {
        write(Deed.CALL_BEGUN, Way.IN, "a", 0, "call 1");
        write(Deed.CALL_BEGUN, Way.IN, "b", 0, "call 2");
        write(Deed.CALL_ENDED, Way.IN, "b", 0, "call 2");
        write(Deed.CALL_BEGUN, Way.IN, "b", 0, "call 3");
        write(Deed.CALL_BEGUN, Way.IN, "a", 0, "call 4");

        assertThat(Checker.check(journal).overlapping()).containsExactly("IN a: call 1 and call 4");
    }

    @Test
    void foreign_tokens_and_broken_limits_are_found() {
        journal.add(new Entry(now, Deed.MIXED_UP, Way.IN, "", 0, "token of m1 at m2"));
        journal.add(new Entry(now, Deed.LIMITED, Way.IN, "", 0, ""));

        var found = Checker.check(journal);

        assertThat(found.mixedUp()).containsExactly("token of m1 at m2");
        assertThat(found.limited()).isEqualTo(1);
    }

    @Test
    void recovery_lasts_until_the_last_message_after_the_last_healing() {
        taken(Way.IN, "a", 1);
        write(Deed.HEALED, Way.IN, "", 0, "first");
        now += 60_000;
        write(Deed.HEALED, Way.IN, "", 0, "last");
        now += 2_500;
        shown(Way.IN, "a", 1);

        assertThat(Checker.check(journal).recovery()).isEqualTo(Duration.ofMillis(2_500));
    }

    @Test
    void the_pace_is_that_of_what_came_after_the_last_healing() {
        shown(Way.IN, "a", 1);
        now += 60_000;
        write(Deed.HEALED, Way.IN, "", 0, "last");
        for (long seq = 2; seq <= 12; seq++) {
            now += 100;
            shown(Way.IN, "a", seq);
        }

        assertThat(Checker.pace(journal)).isEqualTo(10);
    }

    @Test
    void silence_counts_only_while_something_is_to_come() {
        taken(Way.IN, "a", 1);
        now += 300;
        shown(Way.IN, "a", 1);
        now += 60_000;
        taken(Way.IN, "a", 2);
        taken(Way.IN, "b", 1);
        now += 400;
        shown(Way.IN, "a", 2);
        now += 12_000;
        shown(Way.IN, "b", 1);

        assertThat(Checker.longestSilence(journal)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void a_journal_survives_its_file(@TempDir Path folder) {
        var written = new Journal(Clock.systemUTC());
        written.write(Deed.TAKEN, Way.OUT, "+7900", 7, "with \"quotes\"\nand lines");
        Journal.save(written.entries(), folder.resolve("journal"));

        assertThat(Journal.read(folder.resolve("journal"))).isEqualTo(written.entries());
    }

    private void taken(Way way, String chat, long seq) {
        write(Deed.TAKEN, way, chat, seq, "");
    }

    private void shown(Way way, String chat, long seq) {
        write(Deed.SHOWN, way, chat, seq, "");
    }

    private void told(String chat, long seq, String status) {
        write(Deed.TOLD, Way.OUT, chat, seq, status);
    }

    private void write(Deed deed, Way way, String chat, long seq, String note) {
        journal.add(new Entry(now, deed, way, chat, seq, note));
    }
}
