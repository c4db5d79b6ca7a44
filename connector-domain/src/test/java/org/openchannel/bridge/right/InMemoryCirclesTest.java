package org.openchannel.bridge.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.right.ChangeCircle.Changed;
import org.openchannel.bridge.right.Holder.Kind;
import org.openchannel.shared.MovableClock;

class InMemoryCirclesTest implements CirclesContract {

    private final InMemoryCircles circles = new InMemoryCircles();
    private final InMemoryDeeds deeds = new InMemoryDeeds();

    @Override
    public Circles circles() {
        return circles;
    }

    @Override
    public Deeds deeds() {
        return deeds;
    }

    @Override
    public UUID account() {
        return new UUID(1, 1);
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void two_hundred_can_be_chosen_and_not_one_more() {
        var clock = new MovableClock();
        var change = new ChangeCircle(circles, new WriteDeed(deeds, clock), clock);
        var many = LongStream.rangeClosed(1, 201)
                .mapToObj(id -> new Holder(Kind.USER, id, "User " + id))
                .toList();

        assertThat(change.change(account(), many, 0, "Olga")).isEqualTo(new Changed.TooMany(CircleView.OPEN));
        assertThat(change.change(account(), many.subList(0, 200), 0, "Olga")).isInstanceOf(Changed.Saved.class);
    }

    @Test
    void who_chooses_the_same_again_changes_nothing() {
        var clock = new MovableClock();
        var change = new ChangeCircle(circles, new WriteDeed(deeds, clock), clock);
        var anna = List.of(new Holder(Kind.USER, 17, "Anna"));
        change.change(account(), anna, 0, "Olga");

        assertThat(change.change(account(), anna, 1, "Olga")).isEqualTo(new Changed.Saved(new CircleView(1, anna)));

        assertThat(deeds.latest(0, 9)).hasSize(1);
    }
}
