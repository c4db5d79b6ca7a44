package org.openchannel.bridge.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.openchannel.bridge.installation.ScriptedOAuth.PORTAL;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What is known of a company, and for how long. */
class CompanyTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final ScriptedCompany company = bridge.company;
    private final InMemoryFacts facts = new InMemoryFacts();
    private final KnowCompany know = knowing();
    private final SearchCompany search = new SearchCompany(know, bridge.call, company);

    private KnowCompany knowing() {
        return new KnowCompany(facts, bridge.call, company, bridge.budgets, bridge.clock);
    }

    @Test
    void the_portal_is_asked_once_in_five_minutes() {
        company.works(17, "Anna", 3L);

        know.colleague(PORTAL, 17);
        bridge.clock.advance(Duration.ofMinutes(5).minusMillis(1));
        know.colleague(PORTAL, 17);
        assertThat(company.questions()).isOne();

        company.works(17, "Anna", 4L);
        bridge.clock.advance(Duration.ofMillis(1));
        assertThat(know.colleague(PORTAL, 17)).hasValue(Colleague.employee(Set.of(4L)));
        assertThat(company.questions()).isEqualTo(2);
    }

    @Test
    void while_the_portal_is_away_its_last_word_counts_and_it_is_not_asked_again_at_once() {
        company.works(17, "Anna", 3L);
        know.colleague(PORTAL, 17);
        company.isAway(true);
        bridge.clock.advance(Duration.ofHours(9));

        assertThat(know.colleague(PORTAL, 17)).hasValue(Colleague.employee(Set.of(3L)));
        bridge.clock.advance(Duration.ofSeconds(29));
        know.colleague(PORTAL, 17);
        assertThat(company.questions()).isEqualTo(2);

        company.isAway(false);
        company.works(17, "Anna", 5L);
        bridge.clock.advance(Duration.ofSeconds(1));
        assertThat(know.colleague(PORTAL, 17)).hasValue(Colleague.employee(Set.of(5L)));
    }

    @Test
    void the_last_word_outlives_a_restart_and_serves_other_nodes() {
        company.group(4, "Sales team", 17L, 18L).department(2, "Sales\nand more", 1);
        know.members(PORTAL, 4);
        know.departments(PORTAL);
        company.isAway(true);
        var asked = company.questions();

        assertThat(knowing().members(PORTAL, 4)).hasValue(Set.of(17L, 18L));
        assertThat(knowing().departments(PORTAL))
                .hasValueSatisfying(tree -> assertThat(tree.departments())
                        .containsExactly(new Department(1, "Company", 0), new Department(2, "Sales and more", 1)));
        assertThat(company.questions()).as("the fact is fresh").isEqualTo(asked);
    }

    @Test
    void what_the_portal_never_told_is_not_known() {
        company.isAway(true);

        assertThat(know.colleague(PORTAL, 17)).isEmpty();
        assertThat(know.members(PORTAL, 4)).isEmpty();
        assertThat(know.departments(PORTAL)).isEmpty();
        assertThat(search.departments(PORTAL, "")).isEmpty();
    }

    @Test
    void nobody_and_bots_are_told_apart_from_employees() {
        company.bot(9);

        assertThat(know.colleague(PORTAL, 9)).hasValue(Colleague.bot());
        assertThat(know.colleague(PORTAL, 10)).hasValue(Colleague.gone());
    }

    @Test
    void a_tree_is_climbed_to_its_top_and_no_ring_holds_anybody() {
        var tree = new Tree(List.of(
                new Department(1, "Company", 0),
                new Department(2, "Sales", 1),
                new Department(3, "North", 2),
                new Department(8, "Ring", 9),
                new Department(9, "Ring", 8)));

        assertThat(tree.upwardsFrom(Set.of(3L))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(tree.upwardsFrom(Set.of(8L))).containsExactlyInAnyOrder(8L, 9L);
        assertThat(tree.upwardsFrom(Set.of(77L))).containsExactly(77L);
    }

    @Test
    void a_search_finds_few() {
        LongStream.rangeClosed(1, 30).forEach(id -> company.works(id, "Anna " + id, 1L));
        company.department(2, "Sales", 1).department(3, "Sales North", 2).group(4, "Sales team");

        assertThat(search.people(PORTAL, "anna")).hasSize(20);
        assertThat(search.groups(PORTAL, "team")).containsExactly(new Found(4, "Sales team", ""));
        assertThat(search.departments(PORTAL, " sales "))
                .containsExactly(new Found(2, "Sales", "Company"), new Found(3, "Sales North", "Sales"));
    }

    @Test
    void a_search_says_when_the_portal_does_not_answer() {
        company.isAway(true);

        assertThatThrownBy(() -> search.people(PORTAL, "anna")).isInstanceOf(DeliveryFailedException.class);
    }

    @Test
    void a_question_that_hangs_keeps_nobody_else_waiting() throws Exception {
        var isAsked = new CountDownLatch(1);
        var answers = new CompletableFuture<Void>();
        company.whenAsked(17, () -> {
            isAsked.countDown();
            answers.join();
        });
        var hanging = CompletableFuture.runAsync(() -> know.colleague(PORTAL, 17));
        assertThat(isAsked.await(10, TimeUnit.SECONDS)).isTrue();

        try {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> LongStream.range(100, 300).forEach(person -> know.colleague(PORTAL, person)));
        } finally {
            answers.complete(null);
        }

        hanging.get(10, TimeUnit.SECONDS);
        assertThat(company.questions()).isEqualTo(201);
    }

    @Test
    void a_portal_whose_limits_are_used_up_is_not_asked_for_what_is_known() {
        company.works(17, "Anna", 3L);
        know.colleague(PORTAL, 17);
        bridge.budgets.of(PORTAL).wasTooMuch();
        bridge.clock.advance(Duration.ofMinutes(6));

        assertThat(know.colleague(PORTAL, 17)).hasValue(Colleague.employee(Set.of(3L)));
        assertThat(company.questions()).isOne();
        know.colleague(PORTAL, 18);
        assertThat(company.questions()).as("nobody knows that one yet").isEqualTo(2);

        bridge.clock.advance(KnowCompany.OLDEST);
        bridge.budgets.of(PORTAL).wasTooMuch();
        know.colleague(PORTAL, 17);
        assertThat(company.questions()).as("its word is too old to be believed").isEqualTo(3);
    }
}
