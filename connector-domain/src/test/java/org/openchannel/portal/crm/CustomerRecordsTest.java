package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.portal.session.Session;

class CustomerRecordsTest {

    private final PortalWorld portal = new PortalWorld();
    private final AroundWorld around = new AroundWorld(portal);
    private final CustomerRecords records = around.customerRecords();
    private ApplicationCard application;

    @BeforeEach
    void connect() {
        portal.setUp();
        application = portal.installedApplication();
        portal.connected(application);
    }

    @Test
    void who_is_known_nowhere_is_nobody() {
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Anna", "PHONE", "112233"), 1);

        assertThat(records.known(writing("ivan@example.org", "+79001234567"))).isEmpty();
        assertThat(records.known(writing(null, null))).isEmpty();
        assertThat(records.known(writing(" ", " "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT, PHONE, 8 900 123-45-67",
        "CONTACT, EMAIL, IVAN@example.org",
        "LEAD, PHONE, +7 900 123 45 67",
        "COMPANY, EMAIL, ivan@example.org"
    })
    void somebody_is_known_by_telephone_or_address(ItemKind kind, String field, String value) {
        around.changeItems.add(kind, Map.of(field, value), 1);

        assertThat(records.known(writing("ivan@example.org", "+79001234567")))
                .get()
                .extracting(ItemCard::kind, ItemCard::number)
                .containsExactly(kind, 1L);
    }

    @Test
    void a_contact_counts_more_than_a_lead_and_a_linked_record_more_than_both() {
        around.changeItems.add(ItemKind.LEAD, Map.of("PHONE", "+79001234567"), 1);
        around.changeItems.add(ItemKind.CONTACT, Map.of("PHONE", "+79001234567"), 1);
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Boat"), 1);
        var chat = writing(null, "+79001234567");

        var before = records.known(chat).orElseThrow();
        portal.sessionWorld.linkCrm.link(chat.id(), "DEAL", 1);
        var after = records.known(chat).orElseThrow();

        assertThat(before.kind()).isEqualTo(ItemKind.CONTACT);
        assertThat(after.kind()).isEqualTo(ItemKind.DEAL);
    }

    @Test
    void links_to_what_is_gone_or_was_never_kept_here_are_left_out() {
        var chat = writing(null, null);
        portal.sessionWorld.linkCrm.link(chat.id(), "DEAL", 99);
        portal.sessionWorld.linkCrm.link(chat.id(), "ORDER", 1);

        assertThat(records.ofChat(chat.id())).isEmpty();
    }

    @Test
    void a_lead_takes_over_what_the_customer_says_and_is_found_by_its_messenger_afterwards() {
        var chat = writing("ivan@example.org", "+79001234567");

        var lead = records.lead(chat, "Sales", 3);

        assertThat(lead.title()).isEqualTo("Ivan Petrov – Sales");
        assertThat(lead.text("NAME")).isEqualTo("Ivan");
        assertThat(lead.text("LAST_NAME")).isEqualTo("Petrov");
        assertThat(lead.values("EMAIL")).containsExactly("ivan@example.org");
        assertThat(lead.values("PHONE")).containsExactly("+79001234567");
        assertThat(lead.values("IM")).containsExactly("imol|" + chat.userCode());
        assertThat(lead.text("SOURCE_DESCRIPTION")).isEqualTo("https://ivan.example/");
        assertThat(lead.text("SOURCE_ID")).isEqualTo("OPENLINE");
        assertThat(lead.text("ASSIGNED_BY_ID")).isEqualTo("3");
        assertThat(records.known(chat)).contains(lead);
    }

    @Test
    void a_lead_made_by_hand_has_no_line_and_no_wrong_address() {
        var chat = writing("nonsense", null);

        var lead = records.lead(chat, "", 3);

        assertThat(lead.title()).isEqualTo("Ivan Petrov");
        assertThat(lead.fields()).doesNotContainKeys("EMAIL", "PHONE");
    }

    @Test
    void a_session_is_one_activity_however_often_it_is_remembered() {
        var chat = writing(null, "+79001234567");
        var session = session(chat);
        var lead = records.lead(chat, "Sales", 3);

        records.remember(lead, chat, session, 3);
        records.remember(lead, chat, session, 3);

        assertThat(around.findItems.about(ItemKind.ACTIVITY, lead, 10))
                .singleElement()
                .satisfies(activity ->
                        assertThat(activity.text("ASSOCIATED_ENTITY_ID")).isEqualTo(String.valueOf(session.id())));
        assertThat(records.chats(lead)).containsExactly(chat.id());
        assertThat(records.ofChat(chat.id())).containsExactly(lead);
    }

    @Test
    void other_activities_of_a_record_do_not_stand_for_its_session() {
        var chat = writing(null, "+79001234567");
        var lead = records.lead(chat, "Sales", 3);
        around.keepActivity.add(
                Map.of(
                        "OWNER_TYPE_ID", "1",
                        "OWNER_ID", "1",
                        "TYPE_ID", "6",
                        "PROVIDER_ID", "IMOPENLINES_SESSION",
                        "ASSOCIATED_ENTITY_ID", "999",
                        "SUBJECT", "Another session",
                        "RESPONSIBLE_ID", "1"),
                1);

        records.remember(lead, chat, session(chat), 3);

        assertThat(around.findItems.about(ItemKind.ACTIVITY, lead, 10)).hasSize(2);
    }

    private ImChat writing(@Nullable String email, @Nullable String phone) {
        var message = new IncomingMessage(
                new CustomerProfile("u1", "Ivan", "Petrov", null, "https://ivan.example/", null, email, phone),
                new IncomingMessage.ExternalChat("c" + email + phone, null, null),
                "m1",
                "Hello",
                List.of(),
                0);
        var received = portal.receive(application, message).get(0);
        return portal.repositories.chats().find(received.chatId()).orElseThrow();
    }

    private Session session(ImChat chat) {
        return portal.repositories
                .sessions()
                .find(chat.sessionId().orElseThrow())
                .orElseThrow();
    }
}
