package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.ForgedUpdateException;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.text.PersonName;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What a customer sends, until an operator sees it. */
class InboundTest {

    private static final Content.Media PICTURE =
            new Content.Media(Content.Kind.IMAGE, "ref-1", "cat.jpg", "image/jpeg", "my *cat*");

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    @Test
    void characters_that_no_database_keeps_do_not_cost_a_message() {
        bridge.customerWrites("x1", "one\0two");

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("onetwo");
    }

    @Test
    void a_post_that_says_everything_twice_is_taken_once() {
        var first = bridge.received("x1", new Content.Text("one"));
        var second = bridge.received("x2", new Content.Text("two"));

        bridge.posted(first, second, first);
        bridge.posted(second);
        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("one", "two");
    }

    @Test
    void a_message_reaches_the_portal_and_its_chat_is_kept() {
        bridge.customerWrites("x1", "*Hello* [url=https://evil.example]");

        bridge.carry();

        assertThat(bridge.portal.messages()).singleElement().satisfies(message -> {
            assertThat(message.customer()).isEqualTo("79990000001");
            assertThat(message.name()).isEqualTo(new PersonName("Olga", "P"));
            assertThat(message.text()).startsWith("[b]Hello[/b]").doesNotContain("[url=");
            assertThat(message.chat()).isEqualTo("chat-1");
        });
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(bridge.dialogs.ofChat(bridge.line.account().id(), "chat-1"))
                .hasValueSatisfying(dialog -> assertThat(dialog.imChatId()).isEqualTo(77));
    }

    @Test
    void the_same_message_again_has_no_effect() {
        bridge.customerWrites("x1", "one");
        bridge.customerWrites("x1", "one");
        bridge.carry();
        bridge.customerWrites("x1", "one");

        bridge.carry();

        assertThat(bridge.portal.messages()).hasSize(1);
    }

    @Test
    void what_somebody_else_posts_is_refused() {
        assertThatThrownBy(() -> bridge.forged(bridge.received("x1", new Content.Text("hi"))))
                .isInstanceOf(ForgedUpdateException.class);
        assertThat(bridge.messages.all()).isEmpty();
    }

    @Test
    void messages_wait_in_order_while_the_portal_fails() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("down")));
        bridge.customerWrites("x1", "one");
        bridge.customerWrites("x2", "two");

        bridge.carry();
        assertThat(bridge.portal.messages()).isEmpty();

        bridge.clock.advance(Duration.ofSeconds(1));
        bridge.carry();
        assertThat(bridge.portal.messages()).extracting("text").containsExactly("one", "two");
    }

    @Test
    void a_message_the_portal_never_takes_blocks_nobody_and_keeps_its_reason() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("too odd")));
        bridge.customerWrites("x1", "one");
        bridge.customerWrites("x2", "two");

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("two");
        assertThat(bridge.messages.all().get(0).failure()).isEqualTo("too odd");
    }

    @Test
    void a_line_that_is_off_pauses_its_messages_and_is_switched_on_again() {
        bridge.portal.failNextWith(new LineOffException("NOT_ACTIVE_LINE"));
        bridge.customerWrites("x1", "one");

        bridge.carry("portal");
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OFF);

        bridge.portal.calls().clear();
        bridge.carry("setup");
        assertThat(bridge.portal.calls()).contains("activate 7 true");

        bridge.clock.advance(Duration.ofSeconds(15));
        bridge.carry();
        assertThat(bridge.portal.messages()).hasSize(1);
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
    }

    @Test
    void an_expired_token_is_refreshed_on_the_way() {
        bridge.portal.failNextWith(new ExpiredTokenException("expired_token"));
        bridge.customerWrites("x1", "one");

        bridge.carry();

        assertThat(bridge.portal.messages()).hasSize(1);
        assertThat(bridge.oauth.askedServers()).hasSize(2);
    }

    @Test
    void a_picture_is_fetched_at_once_and_offered_at_a_signed_address() throws Exception {
        bridge.posted(bridge.received("x1", PICTURE));
        bridge.carry("files");
        assertThat(bridge.gateway.calls()).as("long before the portal is asked").contains("fetch");

        bridge.carry("portal");

        var sent = bridge.portal.messages().get(0);
        assertThat(sent.text()).isEqualTo("my [b]cat[/b]");
        var link = Objects.requireNonNull(sent.file());
        assertThat(link.address().toString())
                .startsWith("https://bridge.example/files/")
                .endsWith("/cat.jpg");
        var opened = bridge.fileLinks.open(token(link)).orElseThrow();
        assertThat(bridge.files.open(opened.id())).hasContent("ref-1");
    }

    private static String token(OpenLines.FileLink link) {
        var path = link.address().getPath();
        return path.substring("/files/".length(), path.lastIndexOf('/'));
    }

    @Test
    void file_addresses_can_be_neither_forged_nor_kept_for_ever() {
        bridge.posted(bridge.received("x1", PICTURE));
        bridge.carry();
        var token = token(Objects.requireNonNull(bridge.portal.messages().get(0).file()));
        var until =
                Long.toString(bridge.clock.instant().plus(Duration.ofHours(24)).getEpochSecond());
        assertThat(token).contains("." + until + ".");

        assertThat(bridge.fileLinks.open(token.replace(until, "9" + until.substring(1))))
                .isEmpty();
        assertThat(bridge.fileLinks.open(token.substring(0, token.length() - 1) + "x"))
                .isEmpty();
        assertThat(bridge.fileLinks.open("nonsense")).isEmpty();
        bridge.clock.advance(Duration.ofHours(25));
        assertThat(bridge.fileLinks.open(token)).isEmpty();
    }

    @Test
    void a_file_is_fetched_once_however_often_the_portal_must_be_asked() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("down")));
        bridge.posted(bridge.received("x1", PICTURE));
        bridge.carry();
        bridge.clock.advance(Duration.ofSeconds(1));

        bridge.carry();

        assertThat(bridge.portal.messages()).hasSize(1);
        assertThat(bridge.gateway.calls()).containsOnlyOnce("fetch");
    }

    @Test
    void a_file_nobody_has_any_more_is_named_instead() {
        bridge.gateway.failNextFetchWith(new DeliveryFailedException(Failure.permanent("gone")));
        bridge.posted(bridge.received("x1", PICTURE));

        bridge.carry();

        assertThat(bridge.portal.messages()).singleElement().satisfies(message -> {
            assertThat(message.file()).isNull();
            assertThat(message.text()).startsWith("my [b]cat[/b]\n").contains("cat.jpg");
        });
    }

    @Test
    void a_missed_call_is_a_line_in_the_portals_language() {
        var russian = new BridgeWithoutServer();
        russian.portal.speaks("ru");
        russian.linked();
        var call = new CallMissed("chat-1", "c1", BridgeWithoutServer.CUSTOMER, Instant.EPOCH);

        russian.posted(call, call);
        russian.carry();

        assertThat(russian.portal.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .isEqualTo("☎ Пропущенный звонок от [call=+79990000001]+79990000001[/call]"));
    }

    @Test
    void what_can_t_be_carried_is_named() {
        bridge.posted(bridge.received("x1", new Content.Unsupported("a [poll]")));

        bridge.carry();

        assertThat(bridge.portal.messages().get(0).text()).contains("a [\u200Dpoll]");
    }
}
