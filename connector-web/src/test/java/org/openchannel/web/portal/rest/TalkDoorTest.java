package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Colleagues talk, and applications talk to them. */
class TalkDoorTest {

    private final Door door = new Door();

    @Test
    void a_chat_is_opened_written_into_and_read() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2&ENTITY_TYPE=TEST&ENTITY_ID=7"));
        var said = result(door.as(1).form("im.message.add", "DIALOG_ID=chat" + chat + "&MESSAGE=Hello"));

        assertThat(result(door.as(1).form("im.chat.get", "ENTITY_TYPE=TEST&ENTITY_ID=7")))
                .isEqualTo(Map.of("ID", chat));
        assertThat(result(door.as(1).form("im.chat.user.list", "CHAT_ID=" + chat)))
                .isEqualTo(List.of(1L, 2L));
        assertThat(row(door.as(1).form("im.dialog.get", "DIALOG_ID=chat" + chat)))
                .containsEntry("name", "Plans")
                .containsEntry("type", "chat");
        var page = row(door.as(2).form("im.dialog.messages.get", "DIALOG_ID=chat" + chat));
        assertThat(newest(page))
                .containsEntry("id", said)
                .containsEntry("text", "Hello")
                .containsEntry("author_id", 1L);
        assertThat(row(door.as(2).form("im.counters.get", ""))).containsEntry("CHAT", Map.of(chat.toString(), 1L));
        assertThat(row(door.as(2).form("im.dialog.read", "DIALOG_ID=chat" + chat)))
                .containsEntry("lastId", said);
        assertThat(row(door.as(2).form("im.counters.get", ""))).containsEntry("CHAT", List.of());
    }

    @Test
    void a_file_goes_into_a_chat_and_is_found_there_by_those_who_are_in_it() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2"));
        var file = "&fields[name]=photo.JPG&fields[content]=aGVsbG8=&fields[message]=Look";

        var sent = row(door.as(1).form("im.v2.File.upload", "dialogId=chat" + chat + file));

        assertThat(Parameters.in(sent.get("file")).asMap())
                .containsEntry("name", "photo.JPG")
                .containsEntry("extension", "jpg")
                .containsEntry("type", "image")
                .containsEntry("size", 5L)
                .containsEntry("authorId", 1L)
                .containsEntry("chatId", chat);
        assertThat(newest(row(door.as(2).form("im.dialog.messages.get", "DIALOG_ID=chat" + chat))))
                .containsEntry("id", sent.get("messageId"))
                .containsEntry("text", "Look");
        var fetch = "dialogId=chat" + chat + "&fileId="
                + Parameters.in(sent.get("file")).asMap().get("id");
        assertThat(row(door.as(2).form("im.v2.File.download", fetch)).get("downloadUrl"))
                .isEqualTo(Parameters.in(sent.get("file")).asMap().get("urlDownload"));
        assertThat(door.as(3).form("im.v2.File.download", fetch).body()).containsEntry("error", "ACCESS_DENIED");
        assertThat(door.as(2).form("im.v2.File.download", fetch + "9").body()).containsEntry("error", "FILE_NOT_FOUND");
        assertThat(door.as(2)
                        .form("im.v2.File.upload", "dialogId=nobody" + file)
                        .body())
                .containsEntry("error", "CHAT_NOT_FOUND");
        assertThat(door.as(2).form("im.v2.File.upload", "dialogId=1").body()).containsEntry("error", "FILE_EMPTY");
    }

    @Test
    void what_was_talked_of_before_or_since_a_moment_is_asked_for() {
        result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2&MESSAGE=Hello"));
        var moment = encoded("2026-11-20T12:00:00+00:00");
        var later = encoded("2026-11-20T12:00:01+00:00");

        assertThat((List<?>) row(door.form("im.recent.list", "LAST_MESSAGE_DATE=" + moment))
                        .get("items"))
                .isEmpty();
        assertThat((List<?>) row(door.form("im.recent.list", "LAST_MESSAGE_DATE=" + later))
                        .get("items"))
                .isNotEmpty();
        assertThat((List<?>) result(door.form("im.recent.get", "LAST_UPDATE=" + moment)))
                .isNotEmpty();
        assertThat((List<?>) result(door.form("im.recent.get", "LAST_UPDATE=" + later)))
                .isEmpty();
        assertThat((List<?>) result(door.form("im.recent.get", "LAST_UPDATE=yesterday")))
                .isNotEmpty();
    }

    @Test
    void a_user_pins_mutes_and_hides_chats_for_themselves() {
        var first = result(door.as(1).form("im.chat.add", "TITLE=First&USERS[]=2"));
        result(door.as(1).form("im.chat.add", "TITLE=Second&USERS[]=2"));

        result(door.as(2).form("im.recent.pin", "DIALOG_ID=chat" + first));
        assertThat(recent(2).get(0)).containsEntry("title", "First").containsEntry("pinned", true);
        result(door.as(2).form("im.recent.pin", "DIALOG_ID=chat" + first + "&PIN=N"));
        assertThat(recent(2)).allSatisfy(row -> assertThat(row).containsEntry("pinned", false));

        result(door.as(2).form("im.chat.mute", "CHAT_ID=" + first));
        assertThat((Map<?, ?>) row(door.as(2).form("im.counters.get", "")).get("TYPE"))
                .isNotNull();
        assertThat(chat(2, "First")).containsEntry("mute_list", Map.of("2", true));
        result(door.as(2).form("im.chat.mute", "DIALOG_ID=chat" + first + "&MUTE=N"));
        assertThat(chat(2, "First")).containsEntry("mute_list", List.of());

        result(door.as(2).form("im.recent.hide", "DIALOG_ID=chat" + first));
        assertThat(recent(2)).extracting(row -> row.get("title")).containsExactly("Second");
        assertThat(recent(1)).hasSize(2);

        assertThat(result(door.as(2).form("im.recent.unread", "DIALOG_ID=chat999")))
                .isEqualTo(false);
        result(door.as(1).form("im.recent.unread", "DIALOG_ID=chat" + first));
        assertThat(recent(1).stream().filter(row -> "First".equals(row.get("title"))))
                .allSatisfy(row -> assertThat(row).containsEntry("unread", true));
    }

    @Test
    void chats_and_departments_are_searched_and_remembered() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Great plans"));

        assertThat((List<?>) result(door.as(1).form("im.search.chat.list", "FIND=plan")))
                .hasSize(1);
        assertThat((List<?>) result(door.as(2).form("im.search.chat.list", "FIND=plan")))
                .isEmpty();
        refused(door.as(1).form("im.search.chat.list", "FIND=p"), 400, "FIND_SHORT");
        refused(door.as(1).form("im.search.department.list", ""), 400, "FIND_SHORT");
        assertThat((List<?>) result(door.as(1).form("im.search.department.list", "FIND=comp")))
                .hasSize(1);
        assertThat((List<?>) result(door.as(1).form("im.search.department.list", "FIND=ompany")))
                .isEmpty();
        assertThat(result(door.as(1).form("im.search.last.add", "DIALOG_ID=chat" + chat)))
                .isEqualTo(true);
        assertThat((List<?>) result(door.as(1).form("im.search.last.get", ""))).hasSize(1);
        assertThat((List<?>) result(door.as(1).form("im.search.last.get", "SKIP_CHAT=Y")))
                .isEmpty();
        assertThat(result(door.as(1).form("im.search.last.delete", "DIALOG_ID=chat" + chat)))
                .isEqualTo(true);
        assertThat(result(door.as(1).form("im.search.last.delete", "DIALOG_ID=chat" + chat)))
                .isEqualTo(false);
        refused(door.as(1).form("im.search.last.add", "DIALOG_ID=x"), 400, "DIALOG_ID_EMPTY");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> recent(long user) {
        return (List<Map<String, Object>>) result(door.as(user).form("im.recent.get", ""));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> chat(long user, String title) {
        return recent(user).stream()
                .filter(row -> title.equals(row.get("title")))
                .map(row -> (Map<String, Object>) row.get("chat"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_second_notice_with_the_same_tag_replaces_the_first() {
        door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=One&TAG=T&SUB_TAG=S");
        door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=Other&TAG=U&SUB_TAG=S");
        door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=Two&TAG=T");

        assertThat(notices(2)).extracting(row -> row.get("text")).containsExactlyInAnyOrder("Other", "Two");
        assertThat(notices(2)).extracting(row -> row.get("notify_tag")).containsExactlyInAnyOrder("U", "T");
        assertThat(result(door.as(1).form("im.notify.delete", "SUB_TAG=S"))).isEqualTo(true);
        assertThat(notices(2)).extracting(row -> row.get("text")).containsExactly("Two");
        assertThat(result(door.as(1).form("im.notify.delete", "TAG=T"))).isEqualTo(true);
        assertThat(notices(2)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> notices(long user) {
        var all = row(door.as(user).form("im.notify.get", "")).get("notifications");
        return all == null ? List.of() : (List<Map<String, Object>>) all;
    }

    @Test
    void only_who_is_in_a_chat_sees_and_changes_it() {
        var chat = result(door.as(1).form("im.chat.add", "TITLE=Plans"));

        refused(door.as(2).form("im.chat.user.list", "CHAT_ID=" + chat), 403, "ACCESS_ERROR");
        refused(door.as(2).form("im.chat.updateTitle", "CHAT_ID=" + chat + "&TITLE=x"), 403, "ACCESS_ERROR");
        refused(door.as(2).form("im.message.add", "DIALOG_ID=chat" + chat + "&MESSAGE=x"), 400, "ACCESS_ERROR");
        refused(door.as(2).form("im.dialog.get", "DIALOG_ID=chat" + chat), 403, "ACCESS_ERROR");
        refused(door.as(2).form("im.dialog.writing", "DIALOG_ID=chat" + chat), 403, "ACCESS_ERROR");
        refused(door.as(1).form("im.chat.updateTitle", "CHAT_ID=" + chat), 400, "TITLE_EMPTY");
        refused(door.as(1).form("im.chat.user.list", ""), 400, "CHAT_ID_EMPTY");
        assertThat(result(door.as(1).form("im.chat.user.add", "CHAT_ID=" + chat + "&USERS[]=2")))
                .isEqualTo(true);
        assertThat(result(door.as(1).form("im.chat.updateTitle", "CHAT_ID=" + chat + "&TITLE=New")))
                .isEqualTo(true);
        assertThat(row(door.as(2).form("im.dialog.get", "DIALOG_ID=chat" + chat)))
                .containsEntry("name", "New");
        refused(door.as(2).form("im.chat.user.delete", "CHAT_ID=" + chat + "&USER_ID=1"), 403, "ACCESS_DENIED_KICK");
        assertThat(result(door.as(2).form("im.chat.leave", "CHAT_ID=" + chat))).isEqualTo(true);
    }

    @Test
    void words_are_changed_liked_and_taken_back_by_their_author() {
        var said = result(door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Hello"));

        assertThat(result(door.as(2).form("im.message.like", "MESSAGE_ID=" + said + "&ACTION=plus")))
                .isEqualTo(true);
        refused(door.as(2).form("im.message.like", "MESSAGE_ID=" + said + "&ACTION=plus"), 400, "WITHOUT_CHANGES");
        refused(door.as(2).form("im.message.update", "MESSAGE_ID=" + said + "&MESSAGE=x"), 403, "CANT_EDIT_MESSAGE");
        refused(door.as(2).form("im.message.delete", "MESSAGE_ID=" + said), 403, "CANT_EDIT_MESSAGE");
        refused(door.as(1).form("im.message.delete", ""), 400, "MESSAGE_ID_ERROR");
        assertThat(result(door.as(1).form("im.message.update", "MESSAGE_ID=" + said + "&MESSAGE=Good+day")))
                .isEqualTo(true);
        var page = row(door.as(2).form("im.dialog.messages.get", "DIALOG_ID=1"));
        assertThat(newest(page))
                .containsEntry("text", "Good day")
                .containsEntry("params", Map.of("IS_EDITED", "Y", "LIKE", List.of(2L)));
        assertThat(result(door.as(1).form("im.message.delete", "MESSAGE_ID=" + said)))
                .isEqualTo(true);
    }

    @Test
    void people_keep_notes_in_a_talk_with_themselves() {
        var said = result(door.as(1).form("im.message.add", "DIALOG_ID=1&MESSAGE=Milk"));

        assertThat(row(door.as(1).form("im.dialog.get", "DIALOG_ID=1"))).containsEntry("dialog_id", "1");
        assertThat(newest(row(door.as(1).form("im.dialog.messages.get", "DIALOG_ID=1"))))
                .containsEntry("id", said);
        refused(door.as(1).form("im.dialog.unread", "DIALOG_ID=1"), 400, "MESSAGE_ID_ERROR");
        assertThat(result(door.as(1).form("im.dialog.unread", "DIALOG_ID=1&MESSAGE_ID=" + said)))
                .isEqualTo(true);
    }

    @Test
    void what_was_talked_of_lately_is_listed() {
        door.as(1).form("im.message.add", "DIALOG_ID=2&MESSAGE=Hello");
        door.as(1).form("im.chat.add", "TITLE=Plans&MESSAGE=First");

        var all = (List<?>) result(door.as(1).form("im.recent.get", ""));
        assertThat(all.stream().map(one -> Parameters.in(one).asMap().get("title")))
                .containsExactlyInAnyOrder("Olivia Park", "Plans");
        assertThat((List<?>) result(door.as(1).form("im.recent.get", "SKIP_CHAT=Y")))
                .hasSize(1);
        assertThat(row(door.as(1).form("im.recent.list", "LIMIT=1"))).containsEntry("hasMore", true);
        assertThat(result(door.as(1).form("im.recent.pin", "DIALOG_ID=2"))).isEqualTo(true);
        refused(door.as(1).form("im.recent.pin", ""), 400, "DIALOG_ID_EMPTY");
    }

    @Test
    void applications_notify_users() {
        var first = result(door.as(1).form("im.notify.system.add", "USER_ID=2&MESSAGE=Look+here"));
        result(door.as(1).form("im.notify.personal.add", "USER_ID=2&MESSAGE=And+there"));

        var seen = row(door.as(2).form("im.notify.get", ""));
        assertThat(seen).containsEntry("total_count", 2L);
        assertThat((List<?>) seen.get("notifications")).hasSize(2);
        assertThat(result(door.as(1).form("im.notify.delete", "ID=" + first))).isEqualTo(true);
        assertThat((List<?>) row(door.as(2).form("im.notify.get", "")).get("notifications"))
                .hasSize(1);
        assertThat(row(door.as(2).form("im.notify.answer", "NOTIFY_ID=5&ANSWER_TEXT=Yes")))
                .containsKey("result_message");
        refused(door.as(2).form("im.notify.answer", "NOTIFY_ID=5"), 400, "ANSWER_TEXT_ERROR");
        refused(door.as(2).form("im.notify.confirm", ""), 400, "ID_ERROR");
        refused(door.as(1).form("im.notify.system.add", "MESSAGE=x"), 400, "USER_ID_EMPTY");
        refused(door.as(1).form("im.notify.system.add", "USER_ID=2"), 400, "MESSAGE_EMPTY");
        assertThat(row(door.as(2).form("im.notify.read.all", ""))).containsEntry("result", true);
        assertThat(row(door.as(2).form("im.notify.get", ""))).containsEntry("total_unread_count", 0L);
    }

    @Test
    void one_learns_who_there_is_to_write_to() {
        assertThat(row(door.as(1).form("im.user.list.get", "ID[]=2&ID[]=99"))).containsOnlyKeys("2");
        assertThat((List<?>) result(door.as(1).form("im.user.list.get", "ID[]=2&ID[]=99&RESULT_TYPE=array")))
                .hasSize(1);
        refused(door.as(1).form("im.user.list.get", ""), 400, "INVALID_FORMAT");
        assertThat(row(door.as(1).form("im.search.user.list", "FIND=oliv"))).containsOnlyKeys("2");
        refused(door.as(1).form("im.search.user.list", ""), 400, "FIND_SHORT");
        assertThat(row(door.as(1).form("im.department.employees.get", "ID[]=1")))
                .containsEntry("1", List.of(1L, 2L, 3L));
        assertThat(result(door.as(1).form("im.department.colleagues.list", ""))).isEqualTo(List.of(2L, 3L));
        assertThat((List<?>) result(door.as(1).form("im.department.get", "ID[]=1&USER_DATA=Y")))
                .hasSize(1);
        refused(door.as(1).form("im.user.status.set", "STATUS=asleep"), 400, "STATUS_ERROR");
    }

    private static Map<String, Object> newest(Map<String, Object> page) {
        return Parameters.in(((List<?>) Objects.requireNonNull(page.get("messages"))).get(0))
                .asMap();
    }

    private static Map<String, Object> row(RestAnswer answer) {
        return Parameters.in(result(answer)).asMap();
    }

    private static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.body()).containsEntry("error", code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
