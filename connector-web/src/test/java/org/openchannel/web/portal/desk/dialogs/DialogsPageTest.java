package org.openchannel.web.portal.desk.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.chat.Parts;
import org.openchannel.portal.chat.Quote;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.session.SessionCard;
import org.openchannel.portal.session.SessionStatus;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Avatar;
import org.openchannel.web.portal.desk.Drawn;
import org.openchannel.web.portal.desk.placements.RecordTabs;

class DialogsPageTest {

    @Test
    void says_what_to_do_while_there_is_nothing() {
        assertThat(Drawn.everywhere(desk(List.of(), false))).contains("href=\"/portal/contact-center\"");
        assertThat(Drawn.everywhere(desk(List.of(), true))).contains("href=\"/phone\"");
    }

    @Test
    void shows_the_list_and_a_dialog() {
        var html = Drawn.everywhere(dialog(true));

        assertThat(html)
                .contains("Мария &lt;Ким&gt;")
                .contains("2 unread messages")
                .contains("aria-current=\"page\"")
                .contains("Not delivered")
                .contains("<strong>bold</strong>")
                .contains("alt=\"Picture shoes.png\"")
                .contains("<audio")
                .contains("invoice.pdf")
                .contains("edited")
                .contains("Message deleted")
                .contains("name=\"text\"")
                .contains("action=\"/portal/desk/9/finish\"")
                .contains("Other dialogs")
                .contains("href=\"/portal/crm/deals/7\"")
                .contains("href=\"/portal/pages/3/chats/9\"", "Orders &lt;all&gt;")
                .contains("data-answer=\"Good day!\"")
                .contains("Kept open")
                .contains("value=\"user-1\"")
                .contains("action=\"/portal/desk/9/spam\"")
                .contains("href=\"/portal/desk/9?around=30#m30\"");
    }

    @Test
    void renews_the_dialog_alone_and_lets_people_change_only_what_they_said() {
        var html = Drawn.everywhere(fill(View.of("desk/conversation-live").with("me", Drawn.ADMIN), true));

        assertThat(html)
                .doesNotContain("class=\"rail\"")
                .contains("id=\"m30\"")
                .contains("data-edit=\"true\"")
                .contains("id=\"customer-facts\"");
        assertThat(Drawn.everywhere(fill(View.of("desk/conversation-live").with("me", Drawn.OPERATOR), true)))
                .doesNotContain("data-edit=\"true\"");
    }

    @Test
    void shows_what_a_bot_added_and_lets_its_buttons_be_pressed() {
        var parts = new Parts(
                "[{\"BLOCKS\":[{\"MESSAGE\":\"Choose [b]one[/b]\"}]}]",
                "[{\"TEXT\":\"Prices\",\"COMMAND\":\"prices\",\"COMMAND_PARAMS\":\"all\"}]");
        var said = new MessageView(
                40,
                9,
                323,
                ImMessage.Author.BOT,
                7,
                "Echo",
                "",
                List.of(),
                ImMessage.Status.SENT,
                Drawn.NOON,
                null,
                false,
                parts,
                new Quote(30, "Мария <Ким>", "[b]What[/b] can you do?"));

        var html = Drawn.everywhere(fill(View.of("desk/conversation-live").with("me", Drawn.OPERATOR), true)
                .with("bubbles", List.of(Bubble.of(said))));

        assertThat(html)
                .contains("Choose <strong>one</strong>")
                .contains("action=\"/portal/desk/9/press\"")
                .contains("value=\"prices\"")
                .contains("href=\"/portal/desk/9?around=30#m30\"")
                .contains("bubble-quote-text\">What can you do?</span>");
    }

    @Test
    void asks_whether_to_finish_where_the_line_wants_that() {
        assertThat(Drawn.everywhere(dialog(true).with("isFinishAsked", true)))
                .contains("action=\"/portal/desk/9/finish\" data-live-form data-confirm=\"Finish this dialog?\"");
        assertThat(Drawn.everywhere(dialog(true).with("isFinishAsked", false))).doesNotContain("Finish this dialog?");
    }

    @Test
    void offers_no_answer_where_nobody_would_carry_it() {
        assertThat(Drawn.everywhere(dialog(false))).doesNotContain("name=\"text\"");
    }

    private static View desk(List<DialogEntry> dialogs, boolean hasConnectors) {
        return Drawn.page("desk/dialogs", Drawn.OPERATOR, LinesEntry.CODE)
                .with("browse", new Browse())
                .with("total", (long) dialogs.size())
                .with("hasMore", !dialogs.isEmpty())
                .with("current", 9L)
                .with("hasConnectors", hasConnectors)
                .with("lines", List.of())
                .with("dialogs", dialogs)
                .with("dialog", null);
    }

    private static View dialog(boolean isReachable) {
        var rows = List.of(row(9, "Мария <Ким>", 2, "[b]Да[/b]"), row(10, "Oscar", 0, ""));
        return fill(desk(rows.stream().map(row -> DialogEntry.of(row, 9)).toList(), true), isReachable);
    }

    private static View fill(View view, boolean isReachable) {
        var profile = new CustomerProfile(
                "79162003040", "Мария", "<Ким>", null, "https://t.me/maria", null, "m@example.com", "+7 916 200-30-40");
        var card = new CustomerCard(9, 3, profile, "tg_bot", 1, "c1", "Family", null, isReachable ? 323L : null, null);
        var panel = new CustomerPanel.Panel(
                card,
                "Мария <Ким>",
                Avatar.of("Мария Ким"),
                "Telegram",
                isReachable,
                "Sales",
                "@shop_bot",
                null,
                session(),
                flags());
        return view.with("current", 9L)
                .with("dialog", panel)
                .with("bubbles", bubbles())
                .with("earlier", 1L)
                .with("later", 200L)
                .with("records", List.of(new Records.Row("DEAL", "Shoes <42>", "/portal/crm/deals/7")))
                .with("apps", List.of(new RecordTabs.Tab("Orders <all>", "/portal/pages/3/chats/9")))
                .with("answers", List.of(new KeepQuickAnswers.Card(1, "Good day!")))
                .with("colleagues", Colleagues.of(List.of(Drawn.ADMIN, Drawn.OPERATOR), List.of(), 2, 1))
                .with("find", "bold")
                .with("found", bubbles())
                .with("others", List.of(DialogEntry.of(row(10, "Мария", 0, "Later"), 9)));
    }

    private static ConnectorWish.Flags flags() {
        return new ConnectorWish.Flags(false, true, true, false, false, false, false);
    }

    private static SessionCard session() {
        return new SessionCard(323, 1, SessionStatus.OPERATOR, 2L, true, true, Drawn.NOON, 5);
    }

    private static DialogRow row(long id, String name, int unread, String text) {
        return new DialogRow(
                id,
                name,
                null,
                "tg_bot",
                "Telegram",
                1,
                "Sales",
                text,
                ImMessage.Author.OPERATOR,
                Drawn.NOON,
                unread,
                unread > 0,
                null);
    }

    private static List<Bubble> bubbles() {
        var files = List.of(
                new StoredFile("a1", "shoes.png", "image/png", 900),
                new StoredFile("a2", "voice.ogg", "audio/ogg", 20_000),
                new StoredFile("a3", "film.mp4", "video/mp4", 20_000_000),
                new StoredFile("a4", "invoice.pdf", "application/pdf", 70_000));
        var statuses = Stream.of(ImMessage.Status.values())
                .map(status -> view(
                        status.name().length() + 100L * status.name().charAt(0),
                        status,
                        "[b]bold[/b] <i>",
                        List.of(),
                        false));
        return Stream.concat(
                        statuses,
                        Stream.of(
                                view(30, ImMessage.Status.RECEIVED, "", files, false),
                                view(31, ImMessage.Status.READ, "gone", List.of(), true)))
                .map(Bubble::of)
                .toList();
    }

    private static MessageView view(
            long id, ImMessage.Status status, String text, List<StoredFile> files, boolean isDeleted) {
        var isIncoming = status == ImMessage.Status.RECEIVED;
        return new MessageView(
                id,
                9,
                323,
                isIncoming ? ImMessage.Author.CUSTOMER : ImMessage.Author.OPERATOR,
                1,
                isIncoming ? "Мария" : "Oscar Reed",
                text,
                files,
                status,
                Drawn.NOON,
                status == ImMessage.Status.SENT ? Drawn.NOON : null,
                isDeleted);
    }
}
