package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.MessageDeleted;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.settings.ChatSwitches;

/** What the company writes on its own phone, and how customers are called. */
class OwnWordsTest {

    private static final Person SHOP = new Person("79001234567", "+79001234567", "Shop");
    private static final long INSTALLER = 1;

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @BeforeEach
    void link() {
        bridge.linked();
        bridge.portal.calls().clear();
    }

    private static MessageReceived onPhone(String id, String words) {
        return new MessageReceived("chat-1", id, SHOP, new Content.Text(words), Instant.EPOCH, true);
    }

    private static MessageReceived from(String name, String id) {
        var customer = new Person(BridgeWithoutServer.CUSTOMER.id(), BridgeWithoutServer.CUSTOMER.phone(), name);
        return new MessageReceived("chat-1", id, customer, new Content.Text("Hi"), Instant.EPOCH, false);
    }

    @Test
    void what_the_company_writes_on_its_phone_stands_in_the_customers_chat_as_the_companys() {
        bridge.customerWrites("x1", "Hi");
        bridge.posted(onPhone("p1", "Good day"));

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("author").containsExactly(null, INSTALLER);
        assertThat(bridge.portal.messages()).extracting("customer").containsOnly(BridgeWithoutServer.CUSTOMER.id());
        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void the_same_words_told_twice_stand_there_once() {
        bridge.posted(onPhone("p1", "Good day"));
        bridge.posted(onPhone("p1", "Good day"));

        bridge.carry();

        assertThat(bridge.portal.messages()).hasSize(1);
    }

    @Test
    void words_of_operators_that_come_back_are_known_by_their_id() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();

        bridge.posted(onPhone("w1", "Yes"));
        bridge.carry();

        assertThat(bridge.portal.messages()).isEmpty();
    }

    @Test
    void nothing_stands_there_when_nobody_wants_it_published() {
        bridge.switches(new ChatSwitches(false, true, true, false, false));

        bridge.posted(onPhone("p1", "Good day"));
        bridge.carry();

        assertThat(bridge.messages.all()).isEmpty();
    }

    @Test
    void what_is_changed_or_taken_back_on_the_phone_is_so_in_the_chat() {
        bridge.posted(onPhone("p1", "Good day"), onPhone("p2", "Oops"));
        bridge.carry();

        bridge.posted(
                new MessageEdited("chat-1", "p1", new Content.Text("Good evening"), Instant.EPOCH),
                new MessageDeleted("chat-1", "p2"));
        bridge.carry();

        assertThat(bridge.portal.calls()).containsExactly("edited p1 Good evening", "deleted p2");
    }

    @Test
    void a_chat_the_company_begins_is_with_its_customer() {
        bridge.posted(onPhone("p1", "Good day"));
        bridge.carry();

        assertThat(bridge.messages.all()).extracting(Message::isOwn).containsExactly(true);
        assertThat(bridge.portal.messages()).extracting("customer").containsExactly("chat-1");
    }

    @Test
    void a_chat_is_called_as_its_customer_is_called_now() {
        bridge.posted(from("Olga", "x1"));
        bridge.carry();

        bridge.posted(from("Olga Petrova", "x2"), from("Olga Petrova", "x3"));
        bridge.carry();

        assertThat(bridge.portal.calls()).containsExactly("name chat-1 Olga Petrova");
        assertThat(bridge.portal.messages()).hasSize(3);
    }

    @Test
    void a_chat_the_portal_does_not_know_yet_needs_no_new_name() {
        bridge.posted(from("Olga", "x1"));
        bridge.posted(from("Olga Petrova", "x2"));

        bridge.carry();

        assertThat(bridge.portal.calls()).isEmpty();
    }
}
