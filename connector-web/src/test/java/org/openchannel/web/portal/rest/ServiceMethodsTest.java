package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.robot.RunCard;
import org.openchannel.portal.sms.SmsDraft;

class ServiceMethodsTest {

    private static final String SENDER =
            "CODE=acme-sms&TYPE=SMS&HANDLER=https://app.example/sms&NAME[ru]=Р&NAME[en]=Acme";
    private static final String ROBOT = "CODE=tell&HANDLER=https://app.example/robot&NAME=Tell"
            + "&PROPERTIES[text][Name]=Text&PROPERTIES[text][Default]=Hello&USE_SUBSCRIPTION=Y";

    private final Door door = new Door();

    @Test
    void senders_are_registered_changed_and_forgotten() {
        assertThat(result(door.form("messageservice.sender.add", SENDER))).isEqualTo(true);
        assertThat(door.around.registerSender.all())
                .singleElement()
                .satisfies(sender -> assertThat(sender.name()).isEqualTo("Acme"));
        assertThat(result(door.form("messageservice.sender.list", ""))).isEqualTo(List.of("acme-sms"));
        assertThat(result(door.form("messageservice.sender.update", "CODE=acme-sms&NAME=New")))
                .isEqualTo(true);
        assertThat(result(door.form("messageservice.sender.delete", "CODE=acme-sms")))
                .isEqualTo(true);
        assertThat(result(door.form("messageservice.sender.list", ""))).isEqualTo(List.of());
    }

    @Test
    void what_is_wrong_with_a_sender_is_said_in_a_code() {
        door.form("messageservice.sender.add", SENDER);
        var wrong = "ERROR_SENDER_VALIDATION_FAILURE";

        refused(door.form("messageservice.sender.add", SENDER), 400, "ERROR_SENDER_ALREADY_INSTALLED");
        refused(door.form("messageservice.sender.add", "TYPE=SMS"), 400, wrong);
        refused(door.form("messageservice.sender.add", SENDER.replace("acme-sms", "a b")), 400, wrong);
        refused(door.form("messageservice.sender.add", SENDER.replace("TYPE=SMS", "TYPE=MMS")), 400, wrong);
        refused(door.form("messageservice.sender.add", SENDER.replace("TYPE=SMS", "TYPE=")), 400, wrong);
        refused(door.form("messageservice.sender.add", "CODE=a&TYPE=SMS&HANDLER=https://a.example/"), 400, wrong);
        refused(
                door.form("messageservice.sender.add", SENDER.replace("https:", "ftp:")),
                400,
                "ERROR_UNSUPPORTED_PROTOCOL");
        refused(door.form("messageservice.sender.update", "NAME=x"), 400, "ERROR_SENDER_CODE_REQUIRED");
        refused(door.form("messageservice.sender.update", "CODE=acme-sms"), 400, "ERROR_SENDER_OTHER_PARAMS_REQUIRED");
        refused(door.form("messageservice.sender.update", "CODE=no&NAME=x"), 400, "ERROR_SENDER_NOT_FOUND");
        refused(door.form("messageservice.sender.delete", "CODE=no"), 400, "ERROR_SENDER_NOT_FOUND");
        refused(door.form("messageservice.sender.delete", ""), 400, wrong);
        refused(door.as(2).form("messageservice.sender.list", ""), 403, "ACCESS_DENIED");
    }

    @Test
    void a_short_message_reaches_its_sender_and_its_status_comes_back() {
        door.form("messageservice.sender.add", SENDER);
        var contact = ItemKind.CONTACT.code(7);

        door.around.sendSms.send(
                door.application.id(), "acme-sms", new SmsDraft("+79001234567", "Hi & bye", contact, 2));
        door.world.dispatch.dispatchDue();

        var form = decoded("https://app.example/sms");
        assertThat(form)
                .startsWith("module_id=crm&bindings[0][OWNER_TYPE_ID]=3&bindings[0][OWNER_ID]=7"
                        + "&properties[phone_number]=+79001234567&properties[message_text]=Hi & bye"
                        + "&type=SMS&code=acme-sms&message_id=")
                .contains("&message_to=+79001234567&message_body=Hi & bye&ts=")
                .contains("&auth[access_token]=")
                .doesNotContain("event=");
        var id = form.replaceFirst(".*&message_id=([^&]*)&.*", "$1");
        assertThat(status(contact)).isEqualTo("queued");
        var report = "CODE=acme-sms&MESSAGE_ID=" + id + "&STATUS=";
        assertThat(result(door.form("messageservice.message.status.update", report + "delivered")))
                .isEqualTo(true);
        assertThat(status(contact)).isEqualTo("delivered");
        refused(
                door.form("messageservice.message.status.update", report + "lost"),
                400,
                "ERROR_MESSAGE_STATUS_INCORRECT");
        refused(
                door.form("messageservice.message.status.update", "CODE=acme-sms&MESSAGE_ID=x&STATUS=sent"),
                400,
                "ERROR_MESSAGE_NOT_FOUND");
    }

    @Test
    void robots_and_activities_are_registered_apart() {
        assertThat(result(door.form("bizproc.robot.add", ROBOT))).isEqualTo(true);
        assertThat(result(door.form("bizproc.activity.add", ROBOT))).isEqualTo(true);
        assertThat(result(door.form("bizproc.robot.list", ""))).isEqualTo(List.of("tell"));
        assertThat(result(door.form("bizproc.robot.update", "CODE=tell&FIELDS[NAME]=New")))
                .isEqualTo(true);
        assertThat(door.around.runRobot.choices())
                .anyMatch(robot -> robot.name().equals("New") && robot.isRobot());
        assertThat(result(door.form("bizproc.robot.delete", "CODE=tell"))).isEqualTo(true);
        assertThat(result(door.form("bizproc.robot.list", ""))).isEqualTo(List.of());
        assertThat(result(door.form("bizproc.activity.list", ""))).isEqualTo(List.of("tell"));
    }

    @Test
    void what_is_wrong_with_a_robot_is_said_in_a_code() {
        door.form("bizproc.robot.add", ROBOT);
        var wrong = "ERROR_ACTIVITY_VALIDATION_FAILURE";

        refused(door.form("bizproc.robot.add", ROBOT), 400, "ERROR_ACTIVITY_ALREADY_INSTALLED");
        refused(door.form("bizproc.robot.add", ""), 400, wrong);
        refused(door.form("bizproc.robot.add", "NAME=x"), 400, wrong);
        refused(door.form("bizproc.robot.add", ROBOT.replace("tell", "a b")), 400, wrong);
        refused(door.form("bizproc.robot.add", "CODE=a&NAME=x&HANDLER=nonsense"), 400, "ERROR_UNSUPPORTED_PROTOCOL");
        refused(door.form("bizproc.robot.add", "CODE=a&NAME=x&HANDLER=https://"), 400, "ERROR_WRONG_HANDLER_URL");
        refused(door.form("bizproc.robot.add", "CODE=a&HANDLER=https://a.example/"), 400, wrong);
        var fine = "CODE=b&NAME=x&HANDLER=https://a.example/";
        refused(door.form("bizproc.robot.add", fine + "&PROPERTIES=x"), 400, wrong);
        refused(door.form("bizproc.robot.add", fine + "&PROPERTIES[1a][Name]=x"), 400, wrong);
        refused(door.form("bizproc.robot.add", fine + "&PROPERTIES[a][Type]=x"), 400, wrong);
        refused(door.form("bizproc.robot.add", fine + "&FILTER=x"), 400, wrong);
        refused(door.form("bizproc.robot.add", fine + "&DOCUMENT_TYPE[]=crm"), 400, wrong);
        refused(door.form("bizproc.robot.update", "CODE=tell"), 400, wrong);
        refused(door.form("bizproc.robot.update", "CODE=no&FIELDS[NAME]=x"), 400, "ERROR_ACTIVITY_NOT_FOUND");
        refused(door.form("bizproc.robot.delete", "CODE=no"), 400, "ERROR_ACTIVITY_NOT_FOUND");
        refused(door.as(2).form("bizproc.robot.list", ""), 400, "ACCESS_DENIED");
    }

    @Test
    void a_robot_started_by_hand_is_answered_for_with_its_token() {
        door.form("bizproc.robot.add", ROBOT);
        door.form("crm.deal.add", "fields[TITLE]=D");
        var deal = door.around.findItems.find(ItemKind.DEAL, 1).orElseThrow();

        door.around.runRobot.run(door.around.runRobot.choices().get(0).id(), deal, Map.of("text", "Hi"), 2);
        door.world.dispatch.dispatchDue();

        var form = decoded("https://app.example/robot");
        assertThat(form)
                .contains("&code=tell&document_id[0]=crm&document_id[1]=CCrmDocumentDeal&document_id[2]=DEAL_1"
                        + "&document_type[0]=crm&document_type[1]=CCrmDocumentDeal&document_type[2]=DEAL&event_token=")
                .contains("&properties[text]=Hi&use_subscription=Y&timeout_duration=0&ts=")
                .contains("&auth[user_id]=2");
        var token = form.replaceFirst(".*&event_token=([^&]*)&.*", "$1");
        var answer = Map.of("EVENT_TOKEN", token, "RETURN_VALUES", Map.of("out", "done"), "LOG_MESSAGE", "All fine");
        assertThat(result(door.json("bizproc.activity.log", Map.of("EVENT_TOKEN", token, "LOG_MESSAGE", "Working"))))
                .isEqualTo(true);
        assertThat(run().isWaiting()).isTrue();
        assertThat(result(door.json("bizproc.event.send", answer))).isEqualTo(true);
        assertThat(run().isWaiting()).isFalse();
        assertThat(run().returned()).isEqualTo("{\"out\":\"done\"}");
        assertThat(run().log()).isEqualTo("Working\nAll fine");
        refused(door.json("bizproc.event.send", answer), 403, "ACCESS_DENIED");
        refused(door.form("bizproc.event.send", ""), 403, "ACCESS_DENIED");
        refused(door.form("bizproc.activity.log", "EVENT_TOKEN=x"), 400, "ERROR_EMPTY_LOG_MESSAGE");
    }

    private RunCard run() {
        return door.around.answerRun.on("D_1", 10).get(0);
    }

    private String status(String item) {
        return door.around.followSms.about(item, 10).get(0).status();
    }

    /** What arrived at a handler, as {@code name=value} joined by {@code &}. */
    private String decoded(String handler) {
        return door.world.post.posted().stream()
                .filter(post -> post.handler().equals(handler))
                .findFirst()
                .orElseThrow()
                .fields()
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    private static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).containsEntry("error", code);
    }
}
