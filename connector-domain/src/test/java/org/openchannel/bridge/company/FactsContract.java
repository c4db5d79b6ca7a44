package org.openchannel.bridge.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.installation.MemberId;

/** What is asked of all {@link Facts}. */
public interface FactsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    MemberId PORTAL = new MemberId("m1");

    /** Without any fact. */
    Facts facts();

    /** Runs a step in a transaction. */
    <T> T inTransaction(Callable<T> step);

    private void keep(String name, Fact fact) {
        inTransaction(() -> {
            facts().keep(PORTAL, name, fact);
            return fact;
        });
    }

    private Optional<Fact> find(MemberId portal, String name) {
        return inTransaction(() -> facts().find(portal, name));
    }

    @Test
    default void the_last_word_of_a_portal_counts() {
        keep("person:17", new Fact("EMPLOYEE\t3", NOW));
        keep("person:17", new Fact("EMPLOYEE\t3,5", NOW.plusSeconds(300)));

        assertThat(find(PORTAL, "person:17")).hasValue(new Fact("EMPLOYEE\t3,5", NOW.plusSeconds(300)));
    }

    @Test
    default void portals_and_names_are_kept_apart() {
        keep("group:4", new Fact("", NOW));

        assertThat(find(PORTAL, "group:4")).hasValue(new Fact("", NOW));
        assertThat(find(PORTAL, "group:5")).isEmpty();
        assertThat(find(new MemberId("m2"), "group:4")).isEmpty();
    }
}
