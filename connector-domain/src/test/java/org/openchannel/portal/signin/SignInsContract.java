package org.openchannel.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.Secret;

/** What every carrier of sign-ins does. */
public interface SignInsContract {

    SignIns signIns();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void a_secret_signs_its_person_in_until_its_time_is_over() {
        var clock = new MovableClock();
        var keep = new KeepSignIns(signIns(), new CountingSecrets(), clock);

        var secret = begin(keep, 2);

        assertThat(inTransaction(() -> keep.userOf(secret.reveal()))).contains(2L);
        assertThat(inTransaction(() -> keep.userOf(secret.reveal() + "x"))).isEmpty();
        clock.advance(KeepSignIns.LIFE.minusSeconds(1));
        assertThat(inTransaction(() -> keep.userOf(secret.reveal()))).contains(2L);
        clock.advance(Duration.ofSeconds(1));
        assertThat(inTransaction(() -> keep.userOf(secret.reveal()))).isEmpty();
        begin(keep, 3);
        clock.advance(Duration.ofSeconds(-10));
        assertThat(inTransaction(() -> keep.userOf(secret.reveal()))).isEmpty();
    }

    @Test
    default void signing_out_ends_one_browsers_sign_in() {
        var keep = new KeepSignIns(signIns(), new CountingSecrets(), new MovableClock());
        var office = begin(keep, 2);
        var home = begin(keep, 2);

        step(() -> keep.end(office.reveal()));

        assertThat(inTransaction(() -> keep.userOf(office.reveal()))).isEmpty();
        assertThat(inTransaction(() -> keep.userOf(home.reveal()))).contains(2L);
    }

    @Test
    default void somebody_is_signed_out_everywhere() {
        var keep = new KeepSignIns(signIns(), new CountingSecrets(), new MovableClock());
        var office = begin(keep, 2);
        var home = begin(keep, 2);
        var other = begin(keep, 3);

        step(() -> keep.signOut(2));

        assertThat(inTransaction(() -> keep.userOf(office.reveal()))).isEmpty();
        assertThat(inTransaction(() -> keep.userOf(home.reveal()))).isEmpty();
        assertThat(inTransaction(() -> keep.userOf(other.reveal()))).contains(3L);
    }

    private Secret begin(KeepSignIns keep, long userId) {
        return inTransaction(() -> keep.begin(userId));
    }

    private void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }
}
