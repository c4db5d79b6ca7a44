package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;

/** Whom an account does not listen to. */
class IgnoredTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private final UUID account = bridge.line.account().id();

    private void ignores(String phone) {
        bridge.allSettings.ignores(account, true);
        bridge.ignoredNumbers.add(account, List.of(phone), Instant.EPOCH);
    }

    private MessageReceived from(Person person, String id) {
        return new MessageReceived("chat-" + person.id(), id, person, new Content.Text("hi"), Instant.EPOCH, false);
    }

    @Test
    void messages_and_calls_of_an_ignored_number_make_no_chat_and_are_counted() {
        ignores("+79990000001");

        bridge.posted(
                from(BridgeWithoutServer.CUSTOMER, "x1"),
                new CallMissed("chat-1", "c1", BridgeWithoutServer.CUSTOMER, Instant.EPOCH));

        assertThat(bridge.messages.all()).isEmpty();
        assertThat(bridge.dialogs.ofChat(account, "chat-79990000001")).isEmpty();
        assertThat(bridge.ignored).isEqualTo(2);
    }

    @Test
    void others_are_heard_also_those_whose_number_nobody_knows() {
        ignores("+79990000002");

        bridge.posted(from(BridgeWithoutServer.CUSTOMER, "x1"), from(new Person("lid-7", null, "Olga"), "x2"));
        bridge.posted(from(new Person("9", "7999 000-00-02", null), "x3"));

        assertThat(bridge.messages.all()).hasSize(2);
        assertThat(bridge.ignored).as("however the messenger writes it").isOne();
    }

    @Test
    void what_the_company_writes_on_its_phone_to_an_ignored_number_makes_no_chat() {
        ignores("+79990000001");
        var company = new Person("79001234567", "+79001234567", "Shop");
        var content = new Content.Text("hi");

        bridge.posted(
                new MessageReceived("chat of +79990000001", "p1", company, content, Instant.EPOCH, true),
                new MessageReceived("chat of +79990000002", "p2", company, content, Instant.EPOCH, true));

        assertThat(bridge.messages.all()).extracting("externalId").containsExactly("p2");
        assertThat(bridge.dialogs.ofChat(account, "chat of +79990000001")).isEmpty();
    }

    @Test
    void also_where_only_the_chat_itself_tells_whom_it_is_with() {
        bridge.customerWrites("x1", "hi");
        ignores("+79990000001");
        bridge.clock.advance(Duration.ofMinutes(1));

        bridge.posted(new MessageReceived(
                "chat-1",
                "p1",
                new Person("79001234567", "+79001234567", "Shop"),
                new Content.Text("hi"),
                Instant.EPOCH,
                true));

        assertThat(bridge.messages.all()).hasSize(1);
    }

    @Test
    void also_where_the_messenger_tells_no_number_of_whoever_writes_but_the_chat_does() {
        ignores("+79990000001");
        var nameless = new Person("lid-7", null, "Olga");

        bridge.posted(
                new MessageReceived(
                        "chat of +79990000001", "x1", nameless, new Content.Text("hi"), Instant.EPOCH, false),
                new CallMissed("chat of +79990000001", "c1", nameless, Instant.EPOCH),
                new CallMissed("chat of +79990000002", "c2", nameless, Instant.EPOCH));

        assertThat(bridge.messages.all()).extracting("externalId").containsExactly("call:c2");
        assertThat(bridge.ignored).isEqualTo(2);
    }

    @Test
    void who_is_heard_again_is_heard_with_the_next_message() {
        ignores("+79990000001");
        bridge.customerWrites("x1", "hi");

        bridge.ignoredNumbers.remove(account, List.of("+79990000001"));
        bridge.customerWrites("x2", "hi again");

        assertThat(bridge.messages.all()).hasSize(1);
    }
}
