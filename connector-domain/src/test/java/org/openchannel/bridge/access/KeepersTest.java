package org.openchannel.bridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.audit.InMemoryDeeds;

class KeepersTest implements KeepersContract {

    private final InMemoryKeepers keepers = new InMemoryKeepers();
    private final InMemoryKeeperSignIns signIns = new InMemoryKeeperSignIns();
    private final InMemoryGuesses guesses = new InMemoryGuesses();
    private final InMemoryDeeds deeds = new InMemoryDeeds();

    @Override
    public Keepers keepers() {
        return keepers;
    }

    @Override
    public KeeperSignIns signIns() {
        return signIns;
    }

    @Override
    public Guesses guesses() {
        return guesses;
    }

    @Override
    public Deeds deeds() {
        return deeds;
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
    void each_role_may_do_what_the_lesser_ones_may() {
        assertThat(KeeperRole.ADMIN.includes(KeeperRole.OPERATOR)).isTrue();
        assertThat(KeeperRole.OPERATOR.includes(KeeperRole.OPERATOR)).isTrue();
        assertThat(KeeperRole.VIEWER.includes(KeeperRole.OPERATOR)).isFalse();
        assertThat(KeeperRole.named("VIEWER")).contains(KeeperRole.VIEWER);
        assertThat(KeeperRole.named("root")).isEmpty();
    }
}
