package org.openchannel.portal.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every carrier of options does. */
public interface OptionsContract {

    Options options();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void an_option_is_replaced_by_one_of_its_name_and_others_stay() {
        var owner = OptionOwner.application(7);
        var keep = new KeepOptions(options());

        inTransaction(() -> keep.write(owner, Map.of("a", "1", "b", "\"two\"")));
        var all = inTransaction(() -> keep.write(owner, Map.of("a", "{\"x\":[]}")));

        assertThat(all).containsExactly(Map.entry("a", "{\"x\":[]}"), Map.entry("b", "\"two\""));
    }

    @Test
    default void users_and_applications_have_their_own() {
        var keep = new KeepOptions(options());
        inTransaction(() -> keep.write(new OptionOwner(7, 1), Map.of("a", "1")));
        inTransaction(() -> keep.write(new OptionOwner(8, 1), Map.of("a", "2")));

        assertThat(inTransaction(() -> keep.of(OptionOwner.application(7)))).isEmpty();
        assertThat(inTransaction(() -> keep.of(new OptionOwner(7, 1)))).containsEntry("a", "1");

        inTransaction(() -> {
            new DropOptions(options()).drop(7);
            return true;
        });

        assertThat(inTransaction(() -> keep.of(new OptionOwner(7, 1)))).isEmpty();
        assertThat(inTransaction(() -> keep.of(new OptionOwner(8, 1)))).containsEntry("a", "2");
    }

    @Test
    default void what_is_too_long_is_refused_as_a_whole() {
        var keep = new KeepOptions(options());
        var owner = OptionOwner.application(7);

        assertThat(isRefused(keep, owner, Map.of("a", "1", "b", "x".repeat(70_000))))
                .isTrue();
        assertThat(isRefused(keep, owner, Map.of("", "1"))).isTrue();
        assertThat(isRefused(keep, owner, Map.of("n".repeat(300), "1"))).isTrue();

        assertThat(inTransaction(() -> keep.of(owner))).isEmpty();
    }

    private boolean isRefused(KeepOptions keep, OptionOwner owner, Map<String, String> changes) {
        return inTransaction(() -> {
            try {
                keep.write(owner, changes);
                return false;
            } catch (IllegalArgumentException e) {
                return true;
            }
        });
    }
}
