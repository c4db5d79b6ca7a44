package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Shelf} keeps beside its {@link Lanes}. Each call is a transaction of its own here. */
public interface ShelfContract {

    Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    Instant LATER = NOON.plus(Duration.ofMinutes(5));
    Party SHOP = new Party("q", "shop");

    /** Empty lanes. */
    Lanes lanes();

    /** Their shelf. */
    Shelf shelf();

    private UUID add(String chat, String owner, int number) {
        var id = new UUID(1, number);
        lanes().add(new LaneKey("q", chat, "shop", owner, Rank.REPLY), id, "kind", new UUID(2, number), NOON);
        return id;
    }

    private List<Claim> claim(Instant now) {
        return lanes().claim(Pickup.of(SHOP, 10, 10), now, now.plus(Duration.ofMinutes(2)));
    }

    private List<UUID> claimed(Instant now) {
        return claim(now).stream()
                .flatMap(claim -> claim.loads().stream().map(Load::id))
                .toList();
    }

    @Test
    default void what_is_put_aside_is_out_of_the_way_of_what_comes_later() {
        add("chat", "shop", 1);
        add("chat", "shop", 2);

        assertThat(shelf().putAside("q", "shop", NOON)).isEqualTo(2);
        assertThat(shelf().all("q")).containsExactly(Map.entry("shop", new Shelf.Kept(2, NOON)));
        assertThat(lanes().waiting("q")).isZero();
        assertThat(lanes().due(LATER)).isEmpty();

        var later = add("chat", "shop", 3);
        assertThat(claimed(LATER)).containsExactly(later);
    }

    @Test
    default void it_is_known_when_something_was_put_aside_last() {
        add("chat", "shop", 1);
        shelf().putAside("q", "shop", NOON);
        add("chat", "shop", 2);
        shelf().putAside("q", "shop", LATER);

        assertThat(shelf().all("q")).containsExactly(Map.entry("shop", new Shelf.Kept(2, LATER)));
    }

    @Test
    default void only_what_the_owner_has_in_the_queue_is_put_aside() {
        var others = add("chat of another", "store", 1);
        lanes().add(
                        new LaneKey("other", "chat", "shop", "shop", Rank.REPLY),
                        new UUID(1, 2),
                        "kind",
                        new UUID(2, 2),
                        NOON);

        assertThat(shelf().putAside("q", "shop", NOON)).isZero();

        assertThat(shelf().all("q")).isEmpty();
        assertThat(lanes().waiting("other")).isEqualTo(1);
        assertThat(claimed(NOON)).containsExactly(others);
    }

    @Test
    default void what_is_under_way_comes_to_its_end() {
        add("chat", "shop", 1);
        var claim = claim(NOON).get(0);

        assertThat(shelf().putAside("q", "shop", NOON)).isZero();

        var done = new Fate.Done(claim.loads().get(0), () -> {});
        assertThat(lanes().settle(List.of(new Settlement(claim, List.of(done), true)), NOON))
                .isEmpty();
    }

    @Test
    default void what_is_put_back_travels_first_and_in_its_old_order() {
        var first = add("chat", "shop", 2);
        var second = add("chat", "shop", 1);
        shelf().putAside("q", "shop", NOON);
        var later = add("chat", "shop", 3);

        assertThat(shelf().putBack("q", "shop", LATER)).isEqualTo(2);

        assertThat(shelf().all("q")).isEmpty();
        assertThat(claimed(LATER)).containsExactly(first, second, later);
        assertThat(shelf().putBack("q", "shop", LATER)).isZero();
    }

    @Test
    default void what_is_in_doubt_stays_so() {
        add("chat", "shop", 1);
        var claim = claim(NOON).get(0);
        var unknown = new Fate.Waits(claim.loads().get(0), NOON, true, 0, Failure.ambiguous("no answer"), () -> {});
        lanes().settle(List.of(new Settlement(claim, List.of(unknown), true)), NOON);
        shelf().putAside("q", "shop", NOON);
        shelf().putBack("q", "shop", LATER);

        assertThat(claim(LATER).get(0).loads().get(0).doubt()).isPresent();
    }

    @Test
    default void what_is_dropped_never_travels_again() {
        add("chat", "shop", 1);
        add("chat", "shop", 2);
        shelf().putAside("q", "shop", NOON);

        var held = new ArrayList<UUID>();
        assertThat(shelf().drop(new Portion("q", "shop", 9), "not wanted", LATER, held::addAll))
                .containsExactly(new UUID(2, 1), new UUID(2, 2));
        assertThat(held).containsExactlyInAnyOrder(new UUID(2, 1), new UUID(2, 2));

        assertThat(shelf().all("q")).isEmpty();
        assertThat(shelf().putBack("q", "shop", LATER)).isZero();
        assertThat(shelf().drop(new Portion("q", "shop", 9), "not wanted", LATER, held::addAll))
                .isEmpty();
        assertThat(claimed(LATER)).isEmpty();
    }
}
