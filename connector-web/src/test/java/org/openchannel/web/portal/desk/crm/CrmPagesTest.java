package org.openchannel.web.portal.desk.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.robot.RobotWish;
import org.openchannel.portal.sms.SenderCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;
import org.openchannel.web.portal.desk.placements.RecordTabs;

class CrmPagesTest {

    private final AroundWorld around = new AroundWorld(new PortalWorld());
    private final RecordCard cards = new RecordCard(
            around.findItems,
            around.followSms,
            around.answerRun,
            new StaffDirectory(around.portal.repositories.staff()),
            new RecordTabs(
                    new PlacementDirectory(
                            around.portal.repositories.placements(), around.portal.repositories.applications()),
                    around.findItems));
    private final Deeds deeds = new Deeds(
            around.writeComment, around.registerSender, around.sendSms, around.runRobot, around.customerRecords());

    @BeforeEach
    void setUp() {
        around.portal.setUp();
    }

    @Test
    void empty_lists_say_what_to_do() {
        for (var kind : ItemKind.values()) {
            if (kind != ItemKind.COMMENT) {
                assertThat(list(kind, "")).contains("Nothing here yet").contains("aria-current=\"page\"");
            }
        }
        assertThat(list(ItemKind.LEAD, "nobody")).contains("Nothing found");
    }

    @Test
    void a_card_leads_to_the_tabs_of_applications() {
        var application = around.portal.installedApplication();
        around.portal
                .bindPlacement()
                .bind(
                        new PlacementSpot(application.id(), "CRM_CONTACT_DETAIL_TAB", "https://app.example/tab"),
                        List.of("crm"),
                        PlacementWish.called("<Orders>", ""));
        var number = around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Ivan"), 2);

        assertThat(card(around.findItems.find(ItemKind.CONTACT, number).orElseThrow()))
                .contains("&lt;Orders&gt;")
                .contains("/portal/pages/1/" + number);
    }

    @Test
    void lists_show_names_telephones_stages_and_who_is_responsible() {
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "<Ivan>", "PHONE", "+7 900 123-45-67"), 2);
        around.changeItems.add(ItemKind.LEAD, Map.of("TITLE", "Big", "STATUS_ID", "JUNK"), 2);
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Sale", "STAGE_ID", "C1:OWN"), 2);

        assertThat(list(ItemKind.CONTACT, "900123"))
                .contains("&lt;Ivan&gt;")
                .contains("+7 900 123-45-67")
                .contains("Olivia Park")
                .contains("href=\"/portal/crm/contacts/1\"");
        assertThat(list(ItemKind.LEAD, "bi")).contains("Bad lead");
        assertThat(list(ItemKind.DEAL, "")).contains("Stage of its own");
    }

    @Test
    void long_lists_lead_to_their_next_page() {
        for (int number = 0; number < 51; number++) {
            around.changeItems.add(ItemKind.LEAD, Map.of("TITLE", "Lead " + number), 2);
        }

        assertThat(list(ItemKind.LEAD, ""))
                .contains("href=\"/portal/crm/leads?page=2\"")
                .contains("51 records");
    }

    @Test
    void the_card_shows_everything_about_a_record() {
        var contact = contact();
        around.registerSender.add(new SenderCard(7, "acme", "Acme SMS", "", "https://app.example/sms"), "SMS");
        around.registerRobot.add(new RobotWish(7, true, "tell", "https://app.example/r", 0, "Tell them", Map.of()));
        deeds.perform("comments", contact, wish("Nice <b>", "", ""), 1);
        deeds.perform("messages", contact, wish("Hi", "+79001234567", "7:acme"), 1);
        deeds.perform("robots", contact, wish("", "", "1"), 1);
        around.keepActivity.add(
                Map.of(
                        "OWNER_TYPE_ID",
                        3,
                        "OWNER_ID",
                        1,
                        "TYPE_ID",
                        1,
                        "SUBJECT",
                        "Meet",
                        "RESPONSIBLE_ID",
                        1,
                        "COMMUNICATIONS",
                        List.of(Map.of("ENTITY_ID", 1, "ENTITY_TYPE_ID", 3))),
                1);

        assertThat(card(contact))
                .contains("Nice &lt;b&gt;")
                .contains("Acme SMS")
                .contains("On its way")
                .contains("Tell them")
                .contains("Waiting for an answer")
                .contains("Meet")
                .contains("UF_CRM_OWN")
                .contains("Alex Admin");
    }

    @Test
    void a_card_without_services_says_why_there_is_nothing_to_send() {
        assertThat(card(contact()))
                .contains("No application sends short messages")
                .contains("No application offers a robot")
                .contains("No dialog belongs to this record");
    }

    @Test
    void short_messages_go_only_to_telephones_of_the_record() {
        var contact = contact();
        around.registerSender.add(new SenderCard(7, "acme", "Acme SMS", "", "https://app.example/sms"), "SMS");

        for (var wish : List.of(
                wish("Hi", "+1", "7:acme"),
                wish("Hi", "+79001234567", "nonsense"),
                wish("Hi", "+79001234567", "8:acme"),
                wish(" ", "+79001234567", "7:acme"))) {
            assertThatThrownBy(() -> deeds.perform("messages", contact, wish, 1))
                    .isInstanceOf(BadRequestException.class);
        }
        assertThatThrownBy(() -> deeds.perform("robots", contact, wish("", "", "99"), 1))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void a_robot_is_told_what_its_form_asks_for() {
        var contact = contact();
        var asked = new LinkedHashMap<String, Object>();
        asked.put("text", Map.of("Name", "Words", "Type", "text", "Required", "Y", "Default", "<Hello>"));
        asked.put("lines", Map.of("Name", "Lines", "Multiple", "Y", "Description", "What for"));
        asked.put("kind", Map.of("Name", "Kind", "Type", "select", "Options", Map.of("pdf", "PDF"), "Default", "pdf"));
        asked.put("sure", Map.of("Name", "Sure", "Type", "bool"));
        asked.put("who", Map.of("Name", "Who", "Type", "user", "Multiple", "Y"));
        asked.put("day", Map.of("Name", "Day", "Type", "date"));
        asked.put("time", Map.of("Name", "Time", "Type", "datetime"));
        asked.put("sum", Map.of("Name", "Sum", "Type", "double"));
        register(Map.of("PROPERTIES", asked, "DESCRIPTION", "Tells <all>"));

        assertThat(card(contact))
                .contains("Tells &lt;all&gt;", "&lt;Hello&gt;</textarea>", "What for", "One value a line.")
                .contains("<option value=\"pdf\" selected=\"selected\">PDF</option>")
                .contains("<option value=\"user_2\">Olivia Park</option>")
                .contains("type=\"date\"", "type=\"datetime-local\"", "step=\"any\"", "name=\"property.sum\"");
        var sent = wish("", "", "1");
        sent.sent().putSingle("property.text", "Hi\nyou");
        sent.sent().putSingle("property.lines", "a\r\n\r\nb ");
        sent.sent().putSingle("property.sure", "Y");
        sent.sent().put("property.who", List.of("user_1", "user_2"));
        deeds.perform("robots", contact, sent, 1);
        around.portal.dispatch.dispatchDue();

        var posted = around.portal.post.posted();
        assertThat(posted.get(posted.size() - 1).fields())
                .containsEntry("properties[text]", "Hi\nyou")
                .containsEntry("properties[lines][1]", "b")
                .containsEntry("properties[kind]", "")
                .containsEntry("properties[sure]", "Y")
                .containsEntry("properties[who][1]", "user_2");
    }

    @Test
    void what_a_robot_gave_back_is_shown() {
        var contact = contact();
        register(Map.of());
        for (var given : List.of("{\"<id>\":\"m7\",\"list\":[1,2]}", "\"<word>\"")) {
            deeds.perform("robots", contact, wish("", "", "1"), 1);
            around.portal.dispatch.dispatchDue();
            var posted = around.portal.post.posted();
            var token = posted.get(posted.size() - 1).fields().getOrDefault("event_token", "");
            around.answerRun.finish(
                    around.portal.repositories.applications().all().get(0).id(), token, given, "Sent!");
        }

        assertThat(card(contact)).contains("Done", "Sent!", "&lt;id&gt;", "m7", "[1,2]", "&lt;word&gt;");
    }

    private void register(Map<String, Object> settings) {
        var application = around.portal.installedApplication().id();
        around.registerRobot.add(
                new RobotWish(application, true, "tell", "https://app.example/r", 0, "Tell them", settings));
    }

    private static Deeds.Wish wish(String text, String to, String with) {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("text", text);
        sent.putSingle("to", to);
        sent.putSingle("with", with);
        return Deeds.Wish.of(sent);
    }

    private ItemCard contact() {
        var fields = Map.of("NAME", "Ivan", "PHONE", "+79001234567", "UF_CRM_OWN", "x");
        var number = around.changeItems.add(ItemKind.CONTACT, fields, 1);
        return around.findItems.find(ItemKind.CONTACT, number).orElseThrow();
    }

    private String list(ItemKind kind, String text) {
        var found = around.findItems.search(kind, text, 0);
        return Drawn.everywhere(shelves("desk/crm", kind)
                .with("rows", cards.rows(found.items(), cards.people()))
                .with("total", found.total())
                .with("q", text)
                .with("newer", null)
                .with("older", found.total() > 50 ? "/portal/crm/leads?page=2" : null));
    }

    private String card(ItemCard record) {
        return Drawn.everywhere(cards.fill(shelves("desk/crm-record", record.kind()), record)
                .with("chats", deeds.chats(record))
                .with("senders", deeds.senders())
                .with("robots", deeds.robots(record, cards.people())));
    }

    private static View shelves(String template, ItemKind current) {
        var shelves = Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.COMMENT)
                .map(kind -> Shelf.of(kind, current))
                .toList();
        return Drawn.page(template, Drawn.OPERATOR, CrmEntry.CODE)
                .with("shelves", shelves)
                .with("shelf", Shelf.of(current, current));
    }
}
