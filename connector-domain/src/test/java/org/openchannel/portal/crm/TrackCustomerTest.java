package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.portal.line.LineForm;

class TrackCustomerTest {

    private final PortalWorld portal = new PortalWorld();
    private final AroundWorld around = new AroundWorld(portal);
    private ApplicationCard application;

    @BeforeEach
    void connect() {
        portal.setUp();
        application = portal.installedApplication();
        portal.connected(application);
        portal.messageNews.add(around.trackCustomer());
    }

    @Test
    void a_line_without_crm_keeps_no_records() {
        portal.receive(application, message("u1", "c1", "m1", "Hello"));

        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
    }

    @Test
    void a_new_customer_becomes_a_lead_with_one_activity_per_session() {
        crm("lead");

        portal.receive(application, message("u1", "c1", "m1", "Hello"), message("u1", "c1", "m2", "Anybody there?"));

        var lead = around.findItems.find(ItemKind.LEAD, 1).orElseThrow();
        assertThat(lead.text("NAME")).isEqualTo("Ivan");
        assertThat(lead.title()).isEqualTo("Ivan Petrov – Sales");
        assertThat(lead.values("PHONE")).containsExactly("+79001234567");
        assertThat(lead.text("HAS_IMOL")).isEqualTo("Y");
        var chats = around.customerRecords().chats(lead);
        assertThat(chats).hasSize(1);
        assertThat(around.customerRecords().ofChat(chats.get(0)))
                .extracting(ItemCard::number)
                .containsExactly(1L);
        assertThat(portal.sessionWorld.linkCrm.chats("lead", 1)).isEqualTo(chats);
        assertThat(around.findItems.about(ItemKind.ACTIVITY, lead, 10))
                .singleElement()
                .satisfies(activity -> assertThat(activity.text("PROVIDER_ID")).isEqualTo("IMOPENLINES_SESSION"));
        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isEqualTo(1);
    }

    @Test
    void a_line_that_makes_deals_makes_a_contact_and_a_deal_with_it() {
        crm("deal");

        portal.receive(application, message("u1", "c1", "m1", "Hello"), message("u1", "c1", "m2", "Anybody there?"));

        var deal = around.findItems.find(ItemKind.DEAL, 1).orElseThrow();
        var contact = around.findItems.find(ItemKind.CONTACT, 1).orElseThrow();
        assertThat(deal.title()).isEqualTo("Ivan Petrov – Sales");
        assertThat(deal.text("CONTACT_ID")).isEqualTo("1");
        assertThat(contact.values("PHONE")).containsExactly("+79001234567");
        assertThat(around.customerRecords().chats(deal)).hasSize(1);
        assertThat(around.customerRecords().chats(contact)).hasSize(1);
        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
        assertThat(around.items.count(ItemScope.all(ItemKind.DEAL))).isEqualTo(1);
    }

    @Test
    void a_message_the_crm_is_not_to_look_at_makes_no_lead() {
        crm("lead");
        var plain = message("u1", "c1", "m1", "Hello");

        portal.receive(
                application,
                new IncomingMessage(
                        plain.customer(),
                        plain.chat(),
                        "m1",
                        "Hello",
                        List.of(),
                        0,
                        new IncomingMessage.Wishes(false, true)));

        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
    }

    @Test
    void who_is_known_by_telephone_is_found_and_no_lead_is_made() {
        crm("lead");
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Ivan", "PHONE", "8 (900) 123-45-67"), 1);

        portal.receive(application, message("u1", "c1", "m1", "Hello"));

        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
        var contact = around.findItems.find(ItemKind.CONTACT, 1).orElseThrow();
        assertThat(around.customerRecords().chats(contact)).hasSize(1);
        assertThat(around.findItems.about(ItemKind.ACTIVITY, contact, 10)).hasSize(1);
    }

    @Test
    void a_message_may_keep_the_crm_out_of_it() {
        crm("lead");
        var usual = message("u1", "c1", "m1", "Hello");
        var hidden = new IncomingMessage(
                usual.customer(),
                usual.chat(),
                usual.externalId(),
                usual.text(),
                usual.files(),
                usual.operatorId(),
                new IncomingMessage.Wishes(false, true));

        portal.receive(application, hidden);

        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
    }

    @Test
    void a_line_that_makes_no_leads_still_finds_who_is_known() {
        crm("none");

        portal.receive(application, message("u1", "c1", "m1", "Hello"));

        assertThat(around.items.count(ItemScope.all(ItemKind.LEAD))).isZero();
    }

    @Test
    void an_operator_makes_a_lead_by_hand() {
        var received =
                portal.receive(application, message("u1", "c1", "m1", "Hello")).get(0);
        portal.clock.advance(Duration.ofMinutes(5));
        var chat = portal.repositories.chats().find(received.chatId()).orElseThrow();
        var session = portal.repositories.sessions().find(received.sessionId()).orElseThrow();

        var number = around.trackCustomer().make(chat, session, 2);

        assertThat(around.findItems.find(ItemKind.LEAD, number).orElseThrow().text("ASSIGNED_BY_ID"))
                .isEqualTo("2");
    }

    private void crm(String create) {
        portal.changeLines().change(1, new LineForm(null, null, null, Map.of("CRM", "Y", "CRM_CREATE", create)), 1);
    }
}
