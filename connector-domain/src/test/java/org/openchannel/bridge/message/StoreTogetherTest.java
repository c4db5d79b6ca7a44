package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.Secret;

class StoreTogetherTest {

    private static final KnownAccount ACCOUNT = new KnownAccount(
            new MemberId("m1"),
            new GatewayCode("simulator"),
            new Link(new UUID(0, 1), URI.create("https://bridge.example/hook"), Secret.of("s")));

    private final List<String> stored = new ArrayList<>();
    private final StoreTogether store = new StoreTogether(this::transaction);
    private int transactions;
    private boolean isAway;

    private List<Outcome> transaction(List<Arrival> arrivals) {
        transactions++;
        var names = arrivals.stream().map(StoreTogetherTest::name).toList();
        if (isAway || names.contains("spoiled")) {
            throw new IllegalStateException("not this");
        }
        stored.addAll(names);
        return arrivals.stream().map(arrival -> Outcome.ACCEPTED).toList();
    }

    private static String name(Arrival arrival) {
        var event = (Arrival.Event) arrival;
        return event.name().or(event::isAbout).map(MessengerName::externalId).orElse("session");
    }

    private static Arrival linked() {
        return new Arrival.Event(ACCOUNT, new SessionChanged(SessionSnapshot.of(SessionState.CONNECTED)));
    }

    private static Arrival read(String chat, String id) {
        return new Arrival.Event(ACCOUNT, new StatusChanged(chat, id, MessageStatus.READ));
    }

    private static Arrival written(String chat, String id) {
        var customer = new Person("p", null, null);
        return new Arrival.Event(
                ACCOUNT, new MessageReceived(chat, id, customer, new Content.Text("hi"), Instant.EPOCH, false));
    }

    @Test
    void what_comes_to_one_chat_together_is_stored_in_one_transaction_and_in_order() {
        var outcomes = store.store(
                List.of(written("chat", "x1"), written("chat", "x2"), written("chat", "x3"), written("chat", "x4")));

        assertThat(outcomes).hasSize(4).containsOnly(Outcome.ACCEPTED);
        assertThat(stored).containsExactly("x1", "x2", "x3", "x4");
        assertThat(transactions).isEqualTo(1);
    }

    @Test
    void news_of_messages_and_messages_never_share_a_transaction() {
        store.store(List.of(written("chat", "x1"), read("chat", "w1"), written("chat", "x2"), read("chat", "w2")));

        assertThat(stored).containsExactlyInAnyOrder("x1", "x2", "w1", "w2");
        assertThat(stored.indexOf("x1")).isLessThan(stored.indexOf("x2"));
        assertThat(transactions).isEqualTo(2);
    }

    @Test
    void what_is_told_of_a_session_shares_its_transaction_with_nothing() {
        store.store(List.of(written("chat", "x1"), linked(), read("chat", "w1"), linked(), written("chat", "x2")));

        assertThat(stored).containsExactlyInAnyOrder("x1", "x2", "w1", "session", "session");
        assertThat(transactions).isEqualTo(4);
    }

    @Test
    void one_that_spoils_it_does_not_take_the_others_with_it() {
        var company = List.of(written("chat", "x1"), written("chat", "spoiled"), written("other", "x2"));

        assertThatThrownBy(() -> store.store(company)).hasMessage("not this");

        assertThat(stored).containsExactlyInAnyOrder("x1", "x2");
    }

    @Test
    void what_comes_behind_one_that_could_not_be_stored_does_not_overtake_it() {
        var company = List.of(written("chat", "spoiled"), written("chat", "x2"));

        assertThatThrownBy(() -> store.store(company)).hasMessage("not this");

        assertThat(stored).isEmpty();
    }

    @Test
    void whoever_comes_while_nothing_can_be_stored_is_told_soon() {
        isAway = true;
        var company = IntStream.range(0, 50)
                .mapToObj(number -> written("chat", "x" + number))
                .toList();

        assertThatThrownBy(() -> store.store(company)).hasMessage("not this");

        assertThat(transactions).as("not each of them three times").isLessThan(15);
        assertThat(stored).isEmpty();
    }
}
