package org.openchannel.bridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** How every {@link AllSettings} keeps settings. */
public interface AllSettingsContract {

    UUID SET_UP = new UUID(0, 1);

    /** With the account {@link #SET_UP}, and without any settings. */
    AllSettings allSettings();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void until_somebody_chooses_there_are_none() {
        assertThat(inTransaction(() -> allSettings().find(SET_UP))).isEmpty();

        assertThat(inTransaction(() -> allSettings().lock(SET_UP).view())).isEqualTo(SettingsView.USUAL);
        assertThat(inTransaction(() -> allSettings().lock(SET_UP).view())).isEqualTo(SettingsView.USUAL);
    }

    @Test
    default void what_was_chosen_stays() {
        var switches = new ChatSwitches(false, false, true, true, true);
        var pace = Pace.of(Duration.ofMillis(1_500), Duration.ofMinutes(2));

        inTransaction(() -> {
            var settings = allSettings().lock(SET_UP);
            settings.change(switches, pace);
            settings.ignores(true);
            return true;
        });

        assertThat(inTransaction(() -> allSettings().find(SET_UP).map(Settings::view)))
                .contains(new SettingsView(1, switches, pace, true));
    }
}
