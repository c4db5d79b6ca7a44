package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;

/** {@code event.*} and {@code events} as applications call them. */
class EventsDoorTest {

    private static final String OFFLINE = "event=ONIMCONNECTORLINEDELETE&event_type=offline";

    private final Door door = new Door();

    @Test
    void an_event_is_bound_and_listed_in_every_way() {
        assertThat(result(door.form("event.bind", OFFLINE))).isEqualTo(true);
        assertThat(result(door.form("event.bind", OFFLINE + "&auth_connector=shop")))
                .isEqualTo(true);
        assertThat(result(door.json(
                        "event.bind",
                        Map.of(
                                "event",
                                "onOfflineEvent",
                                "handler",
                                "https://a.example/",
                                "auth_type",
                                2,
                                "options",
                                Map.of("minTimeout", 5)))))
                .isEqualTo(true);

        assertThat(JsonTree.write(door.form("event.get", "").body().get("result")))
                .isEqualTo("[{\"event\":\"ONIMCONNECTORLINEDELETE\",\"handler\":\"\",\"auth_type\":\"0\","
                        + "\"offline\":1,\"connector_id\":\"\"},"
                        + "{\"event\":\"ONIMCONNECTORLINEDELETE\",\"handler\":\"\",\"auth_type\":\"0\","
                        + "\"offline\":1,\"connector_id\":\"shop\"},"
                        + "{\"event\":\"ONOFFLINEEVENT\",\"handler\":\"https://a.example/\",\"auth_type\":\"2\","
                        + "\"offline\":0}]");
        assertThat(result(door.form("event.unbind", OFFLINE))).isEqualTo(Map.of("count", 2L));
        assertThat(result(door.form("event.unbind", "event=onofflineevent&handler=https://a.example/&auth_type=")))
                .as("those without a user are meant")
                .isEqualTo(Map.of("count", 0L));
        assertThat(result(door.form("event.unbind", "event=onofflineevent&handler=https://a.example/")))
                .isEqualTo(Map.of("count", 1L));
    }

    @Test
    void wrong_binding_is_refused_in_bitrix24s_words() {
        refused(door.form("event.bind", "handler=https://a.example/"), 400, "ERROR_ARGUMENT");
        refused(door.form("event.bind", "event=ONAPPUPDATE"), 400, "ERROR_ARGUMENT");
        refused(door.form("event.bind", "event=ONNOTHING&handler=https://a.example/"), 400, "ERROR_EVENT_NOT_FOUND");
        refused(door.form("event.bind", "event=ONAPPUPDATE&handler=https://[x"), 400, "ERROR_WRONG_HANDLER_URL");
        refused(
                door.form("event.bind", "event=ONAPPUPDATE&handler=https://a.example/&event_type=sometimes"),
                400,
                "ERROR_ARGUMENT");
        refused(
                door.form("event.bind", "event=ONAPPUPDATE&handler=https://a.example/&auth_type=me"),
                400,
                "ERROR_ARGUMENT");
        door.as(2);
        assertThat(door.form("event.bind", OFFLINE).body())
                .containsEntry(
                        "error_description",
                        "Access denied! Offline events binding requires administrator access rights");
        assertThat(door.form("event.unbind", "event=ONAPPUPDATE&handler=https://a.example/&auth_type=1")
                        .body())
                .containsEntry(
                        "error_description",
                        "Access denied! Event unbinding with AUTH_TYPE requires administrator access rights");
        for (var method : List.of("get", "list", "clear", "error")) {
            refused(door.form("event.offline." + method, "process_id=p"), 403, "ACCESS_DENIED");
        }
    }

    @Test
    void kept_events_are_listed_reserved_and_confirmed() {
        door.form("event.bind", OFFLINE);
        raise("7");
        raise("8");
        var at = "2026-11-20T12:00:00+00:00";

        var list = door.form("event.offline.list", "order[ID]=DESC");
        assertThat(list.body()).containsEntry("total", 2L).doesNotContainKey("next");
        assertThat(list.body().get("result"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first(InstanceOfAssertFactories.MAP)
                .containsEntry("ID", "2")
                .containsEntry("TIMESTAMP_X", at)
                .containsEntry("EVENT_NAME", EventNames.LINE_DELETE)
                .containsEntry("EVENT_DATA", Map.of("LINE", "8"))
                .containsEntry("PROCESS_ID", "")
                .containsEntry("ERROR", "0");

        var reserved = Parameters.in(result(door.json("event.offline.get", Map.of("clear", 0, "limit", 1))));
        assertThat(reserved.text("process_id").orElse("")).hasSize(32);
        var first = Parameters.in(reserved.items("events").orElseThrow().get(0));
        assertThat(first.asMap())
                .containsOnlyKeys("ID", "TIMESTAMP_X", "EVENT_NAME", "EVENT_DATA", "EVENT_ADDITIONAL", "MESSAGE_ID")
                .containsEntry("EVENT_ADDITIONAL", Map.of("user_id", 1L));
        var process = "process_id=" + reserved.text("process_id").orElseThrow();
        assertThat(result(
                        door.form("event.offline.error", process + "&message_id[]=" + first.requireText("MESSAGE_ID"))))
                .isEqualTo(true);
        assertThat(got("")).hasSize(1);
        assertThat(got("error=1&clear=0")).hasSize(1);
        assertThat(result(door.form("event.offline.clear", process))).isEqualTo(true);
        assertThat(door.form("event.offline.get", "").body().get("result"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("process_id", null)
                .containsEntry("events", List.of());
    }

    @Test
    void a_filter_takes_the_usual_comparisons() {
        door.form("event.bind", OFFLINE);
        for (int line = 1; line <= 4; line++) {
            raise(String.valueOf(line));
        }
        assertThat(listed("filter[>ID]=1&filter[!ID]=3")).isEqualTo(2);
        assertThat(listed("filter[ID][]=1&filter[ID][]=4")).isEqualTo(2);
        assertThat(listed("filter[PROCESS_ID]=&filter[ERROR]=0&filter[EVENT_NAME]=onImConnectorLineDelete"))
                .isEqualTo(4);
        assertThat(listed("filter[>=TIMESTAMP_X]=2026-11-20&filter[<TIMESTAMP_X]=2026-11-20T12:00:00%2B00:00"))
                .isZero();
        assertThat(listed("start=50")).isZero();
        for (var wrong : List.of(
                "filter[NAME]=x",
                "filter[ID]=x",
                "filter[TIMESTAMP_X]=yesterday",
                "filter[<ID][]=1&filter[<ID][]=2",
                "filter[ID][a][b]=1",
                "order[ID]=sideways",
                "order[x]=ASC")) {
            refused(door.form("event.offline.list", wrong), 400, "ERROR_ARGUMENT");
        }
        refused(door.form("event.offline.get", "filter[PROCESS_ID]=x"), 400, "ERROR_ARGUMENT");
        refused(door.form("event.offline.clear", ""), 400, "ERROR_ARGUMENT");
        refused(door.form("event.offline.clear", "process_id=p&id[]=x"), 400, "ERROR_ARGUMENT");
    }

    @Test
    void events_are_listed_by_scope() {
        assertThat(result(ofSmallApplication("events")))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("ONAPPINSTALL", "ONIMCONNECTORMESSAGEADD")
                .doesNotContain("ONIMBOTJOINCHAT");
        assertThat(events("")).contains("ONAPPINSTALL", "ONIMCONNECTORMESSAGEADD", "ONIMBOTJOINCHAT");
        assertThat(events("SCOPE=imbot")).contains("ONIMBOTJOINCHAT").doesNotContain("ONAPPINSTALL");
        assertThat(events("FULL=true")).isEqualTo(EventNames.ALL);
        assertThat(events("SCOPE=nothing&FULL=true")).isEmpty();
    }

    private RestAnswer ofSmallApplication(String method) {
        var world = door.world;
        var form = new ApplicationForm(
                "Small", List.of("imopenlines", "imconnector"), "https://app.example/", null, null, true);
        var small = world.createApplication().create(form);
        world.installApplication().install(small.id(), 1);
        var token = world.issueToken.access(world.application(small), 1).reveal();
        return door.answer(
                "/" + method, "auth=" + token, new RestRequest.Body("application/x-www-form-urlencoded", ""));
    }

    private int listed(String form) {
        return ((List<?>) result(door.form("event.offline.list", form))).size();
    }

    private List<?> got(String form) {
        return Parameters.in(result(door.form("event.offline.get", form)))
                .items("events")
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // names are strings
    private List<String> events(String form) {
        return (List<String>) result(door.form("events", form));
    }

    private void raise(String line) {
        door.world.raiseEvent.raise(
                RaisedEvent.of(door.application.id(), EventNames.LINE_DELETE, Map.of("LINE", line), 1));
    }

    private static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.body()).containsEntry("error", code).containsKey("error_description");
        assertThat(answer.status()).isEqualTo(status);
    }
}
