package org.openchannel.bridge.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.installation.MemberId;

/** What is asked of all {@link Facts}. */
public interface FactsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    MemberId PORTAL = new MemberId("m1");

    /** Without any fact. Each call is a transaction of its own. */
    Facts facts();

    @Test
    default void the_last_word_of_a_portal_counts() {
        facts().keep(PORTAL, "person:17", new Fact("EMPLOYEE\t3", NOW));
        facts().keep(PORTAL, "person:17", new Fact("EMPLOYEE\t3,5", NOW.plusSeconds(300)));

        assertThat(facts().find(PORTAL, "person:17")).hasValue(new Fact("EMPLOYEE\t3,5", NOW.plusSeconds(300)));
    }

    @Test
    default void portals_and_names_are_kept_apart() {
        facts().keep(PORTAL, "group:4", new Fact("", NOW));

        assertThat(facts().find(PORTAL, "group:4")).hasValue(new Fact("", NOW));
        assertThat(facts().find(PORTAL, "group:5")).isEmpty();
        assertThat(facts().find(new MemberId("m2"), "group:4")).isEmpty();
    }
}
