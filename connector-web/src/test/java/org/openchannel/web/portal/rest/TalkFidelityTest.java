package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;

/** What is rarely asked of chats is as the reference has it. */
class TalkFidelityTest {

    private final Door door = new Door();

    @Test
    void who_comes_later_sees_what_was_said_before_only_where_that_is_wanted() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans&MESSAGE=Before"));
        door.as(1).form("im.chat.user.add", "CHAT_ID=" + chat + "&USERS[]=2");
        door.as(1).form("im.chat.user.add", "CHAT_ID=" + chat + "&USERS[]=3&HIDE_HISTORY=N");
        door.as(1).form("im.message.add", "DIALOG_ID=chat" + chat + "&MESSAGE=After");

        assertThat(texts(2, "chat" + chat, "")).containsExactly("After");
        assertThat(texts(3, "chat" + chat, "")).containsExactly("After", "Before");
        assertThat((List<?>) row(door.as(2).form("im.dialog.messages.search", "CHAT_ID=" + chat))
                        .get("messages"))
                .hasSize(1);
    }

    @Test
    void a_history_is_read_onward_and_searched() {
        var first = result(door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=One+apple"));
        door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Two+pears");
        var third = result(door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Three+apples&REPLY_ID=" + first));
        var chat = row(door.as(1).form("im.dialog.get", "DIALOG_ID=2")).get("id");

        assertThat(texts(2, "1", "&FIRST_ID=" + first)).containsExactly("Two pears", "Three apples");
        var found = "CHAT_ID=" + chat + "&SEARCH_MESSAGE=apple";
        assertThat(found(2, found)).containsExactly("Three apples", "One apple");
        assertThat(found(2, found + "&ORDER[ID]=ASC&LIMIT=1")).containsExactly("One apple");
        assertThat(found(2, found + "&LAST_ID=" + third)).containsExactly("One apple");
        assertThat(found(2, found + "&DATE_TO=" + encoded("2020-01-01T00:00:00+00:00")))
                .isEmpty();
        refused(door.as(3).form("im.dialog.messages.search", found), 403, "ACCESS_ERROR");
        refused(
                door.as(1).form("im.message.add", "DIALOG_ID=3&MESSAGE=x&REPLY_ID=" + first),
                400,
                "REPLY_FROM_OTHER_CHAT_ERROR");
        refused(
                door.as(3).form("im.message.add", "DIALOG_ID=1&MESSAGE=x&REPLY_ID=" + first),
                400,
                "REPLY_ACCESS_ERROR");
    }

    @Test
    void so_many_messages_are_unread_until_one_of_them_is_read() {
        door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=One");
        var second = result(door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Two"));
        door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Three");

        assertThat(row(door.as(2).form("im.counters.get", ""))).containsEntry("DIALOG", Map.of("1", 3L));
        assertThat(row(door.as(2).form("im.dialog.read", "DIALOG_ID=1&MESSAGE_ID=" + second)))
                .containsEntry("lastId", second)
                .containsEntry("counter", 1L);
        assertThat(row(door.as(2).form("im.dialog.get", "DIALOG_ID=1")))
                .containsEntry("counter", 1L)
                .containsEntry("name", "Alex Admin");
        door.as(2).form("im.dialog.unread", "DIALOG_ID=1&MESSAGE_ID=" + second);
        assertThat(row(door.as(2).form("im.dialog.get", "DIALOG_ID=1")))
                .containsEntry("counter", 2L)
                .containsEntry("unread_id", second);
        assertThat(result(door.as(3).form("im.dialog.read", "DIALOG_ID=chat999")))
                .isEqualTo(false);
    }

    @Test
    void notices_are_seen_one_by_one_and_searched() {
        var first = result(door.as(1).form("im.notify.personal.add", "USER_ID=2&MESSAGE=First+bill&TAG=T"));
        var second = result(door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=Second+bill"));
        result(door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=Third"));

        assertThat(unseen()).isEqualTo(3L);
        door.as(2).form("im.notify.read", "ID=" + second + "&ONLY_CURRENT=Y");
        assertThat(unseen()).isEqualTo(2L);
        door.as(2).form("im.notify.read", "ID=" + second);
        assertThat(unseen()).isEqualTo(1L);
        door.as(2).form("im.notify.read.list", "IDS[]=" + first + "&IDS[]=0&IDS[]=" + second);
        assertThat(unseen()).isEqualTo(0L);
        door.as(2).form("im.notify.read", "ID=" + first + "&ACTION=N");
        assertThat(unseen()).isEqualTo(3L);
        assertThat(row(door.as(2).form("im.counters.get", "")).get("TYPE"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("NOTIFY", 3L)
                .containsEntry("CHAT", 0L);
        assertThat(row(door.as(2).form("im.notify.history.search", "SEARCH_TEXT=bill")))
                .containsEntry("total_results", 2L);
        assertThat(row(door.as(2).form("im.notify.history.search", "SEARCH_AUTHORS[]=1&GROUP_TAG=T")))
                .containsEntry("total_results", 1L);
        assertThat(row(door.as(2).form("im.notify.history.search", "SEARCH_TYPE=tasks")))
                .containsEntry("total_results", 0L);
        refused(door.as(2).form("im.notify.history.search", "SEARCH_TEXT=b"), 400, "SEARCH_TEXT_ERROR");
        refused(door.as(2).form("im.notify.get", "LAST_ID=1"), 400, "LAST_ID_AND_LAST_TYPE");
        refused(door.as(2).form("im.notify.get", "LAST_ID=x&LAST_TYPE=3"), 400, "LAST_ID_STRING");
        refused(door.as(1).form("im.notify.delete", ""), 400, "PARAMS_ERROR");
    }

    private long unseen() {
        return Parameters.of(row(door.as(2).form("im.notify.get", "")))
                .number("total_unread_count")
                .orElseThrow();
    }

    @Test
    void people_say_how_they_are() {
        result(door.as(2).form("im.user.status.set", "STATUS=dnd"));
        result(door.as(2).form("im.user.status.idle.start", "AGO=5"));

        assertThat(result(door.as(2).form("im.user.status.get", ""))).isEqualTo("dnd");
        assertThat(row(door.as(1).form("im.user.get", "ID=2")))
                .containsEntry("status", "dnd")
                .containsEntry("idle", "2026-11-20T11:55:00+00:00")
                .containsEntry("bot", false);
        result(door.as(2).form("im.user.status.set", "STATUS=online"));
        result(door.as(2).form("im.user.status.idle.end", ""));
        assertThat(row(door.as(1).form("im.user.get", "ID=2")))
                .containsEntry("status", "online")
                .containsEntry("idle", false);
        refused(door.as(2).form("im.user.status.set", "STATUS=DND"), 400, "STATUS_ERROR");
    }

    @Test
    void lists_of_people_say_how_many_there_are() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2&USERS[]=3"));

        assertThat(door.as(1)
                        .form("im.dialog.users.list", "DIALOG_ID=chat" + chat + "&LIMIT=2")
                        .body())
                .containsEntry("total", 3L)
                .containsEntry("next", 2L);
        assertThat(door.as(1)
                        .form("im.dialog.users.list", "DIALOG_ID=chat" + chat + "&LAST_ID=2")
                        .body())
                .containsEntry("total", 3L)
                .doesNotContainKey("next");
        assertThat(door.as(1).form("im.department.colleagues.list", "LIMIT=1").body())
                .containsEntry("total", 2L)
                .containsEntry("next", 1L);
        assertThat(row(door.as(1).form("im.department.employees.get", "ID=" + encoded("[1]"))))
                .containsKey("1");
        refused(door.as(1).form("im.department.managers.get", "ID=x"), 400, "ID_EMPTY");
        assertThat(row(door.as(1).form("im.search.user.list", "FIND=company"))).hasSize(3);
        assertThat(door.as(1).form("im.recent.list", "").body()).containsEntry("total", -1L);
    }

    @Test
    void what_cannot_be_done_with_a_chat_has_its_code() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2&COLOR=MINT"));

        refused(door.as(1).form("im.chat.updateColor", "CHAT_ID=" + chat + "&COLOR=MINT"), 400, "WRONG_REQUEST");
        refused(door.as(2).form("im.chat.setOwner", "CHAT_ID=" + chat + "&USER_ID=2"), 400, "WRONG_REQUEST");
        refused(door.as(1).form("im.chat.setOwner", "DIALOG_ID=2&USER_ID=2"), 400, "DIALOG_ID_EMPTY");
        refused(door.as(1).form("im.chat.user.delete", "CHAT_ID=" + chat + "&USER_ID=3"), 400, "USER_NOT_FOUND");
        refused(door.as(3).form("im.chat.mute", "CHAT_ID=" + chat), 403, "ACCESS_ERROR");
        refused(door.as(3).form("im.chat.mute", "DIALOG_ID=x"), 400, "DIALOG_ID_EMPTY");
        refused(door.as(3).form("im.chat.mute", ""), 400, "CHAT_ID_EMPTY");
        refused(door.as(3).form("im.recent.pin", "DIALOG_ID=chat" + chat), 400, "ACCESS_ERROR");
        assertThat(door.as(1).form("im.chat.get", "ENTITY_TYPE=LINES").body()).containsEntry("result", null);
    }

    @Test
    void dialogs_of_lines_stand_among_what_was_talked_of_lately() {
        door.world.connected(door.application);
        var chat = door.world
                .receive(door.application, PortalWorld.message("customer1", "chat1", "m1", "Hello [b]you[/b]"))
                .get(0)
                .chatId();
        door.as(2).form("imopenlines.operator.answer", "CHAT_ID=" + chat);
        door.as(2).form("im.chat.add", "TITLE=Plans");

        assertThat(recent(2, "")).containsExactlyInAnyOrder("chat" + chat, "chat" + own());
        assertThat(recent(2, "ONLY_OPENLINES=Y")).containsExactly("chat" + chat);
        assertThat(recent(2, "SKIP_OPENLINES=Y")).doesNotContain("chat" + chat);
        assertThat(recent(1, "")).isEmpty();
    }

    private String own() {
        return ((List<?>) result(door.as(2).form("im.recent.get", "SKIP_OPENLINES=Y")))
                .stream()
                        .map(one -> Parameters.in(one).text("chat_id").orElse(""))
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> recent(long user, String form) {
        return ((List<?>) result(door.as(user).form("im.recent.get", form)))
                .stream().map(one -> Parameters.in(one).text("id").orElse("")).toList();
    }

    @Test
    void an_operators_answer_is_changed_and_taken_back_by_its_number() {
        door.world.connected(door.application);
        var chat = door.world
                .receive(door.application, PortalWorld.message("customer1", "chat1", "m1", "Hello"))
                .get(0)
                .chatId();
        door.as(2).form("imopenlines.operator.answer", "CHAT_ID=" + chat);
        var said = result(door.as(2).form("im.message.add", "DIALOG_ID=chat" + chat + "&MESSAGE=Good+day"));

        refused(door.as(1).form("im.message.update", "MESSAGE_ID=" + said + "&MESSAGE=x"), 403, "CANT_EDIT_MESSAGE");
        assertThat(result(door.as(2).form("im.message.update", "MESSAGE_ID=" + said + "&MESSAGE=Good+night")))
                .isEqualTo(true);
        assertThat(texts(2, "chat" + chat, "")).contains("Good night");
        assertThat(result(door.as(2).form("im.message.delete", "MESSAGE_ID=" + said)))
                .isEqualTo(true);
        assertThat(texts(2, "chat" + chat, "")).doesNotContain("Good night");
    }

    private List<String> found(long user, String form) {
        return fields(row(door.as(user).form("im.dialog.messages.search", form)));
    }

    private List<String> texts(long user, String dialog, String more) {
        return fields(row(door.as(user).form("im.dialog.messages.get", "DIALOG_ID=" + dialog + more)));
    }

    private static List<String> fields(Map<String, Object> page) {
        return ((List<?>) page.getOrDefault("messages", List.of()))
                .stream().map(one -> Parameters.in(one).text("text").orElse("")).toList();
    }

    private static Map<String, Object> row(RestAnswer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return Parameters.in(result(answer)).asMap();
    }

    private static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.body()).as("%s", answer.body()).containsEntry("error", code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
