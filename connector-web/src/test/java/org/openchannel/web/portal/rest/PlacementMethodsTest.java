package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacementMethodsTest {

    private static final String PAGE = "https://app.example/menu";

    private final Door door = new Door();

    @Test
    void all_that_was_said_comes_back() {
        var words = Map.of("TITLE", "Заголовок", "DESCRIPTION", "", "GROUP_NAME", "Группа");
        assertThat(Door.result(door.json(
                        "placement.bind",
                        Map.of(
                                "PLACEMENT",
                                "PAGE_BACKGROUND_WORKER",
                                "HANDLER",
                                PAGE,
                                "TITLE",
                                "Title",
                                "OPTIONS",
                                Map.of("errorHandlerUrl", PAGE),
                                "LANG_ALL",
                                Map.of("ru", words),
                                "USER_ID",
                                2))))
                .isEqualTo(true);

        assertThat((List<?>) Door.result(door.json("placement.get", Map.of())))
                .singleElement()
                .isEqualTo(Map.of(
                        "id",
                        1L,
                        "placement",
                        "PAGE_BACKGROUND_WORKER",
                        "userId",
                        2L,
                        "handler",
                        PAGE,
                        "options",
                        Map.of("errorHandlerUrl", PAGE),
                        "title",
                        "Title",
                        "description",
                        "",
                        "langAll",
                        Map.of("ru", words)));
    }

    @Test
    void the_settings_of_a_connector_are_bound_by_registering_it_only() {
        for (var placement : List.of("SETTING_CONNECTOR", "setting_connector")) {
            var answer = door.json("placement.bind", Map.of("PLACEMENT", placement, "HANDLER", PAGE));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).containsEntry("error", "ERROR_PLACEMENT_NOT_FOUND");
        }
    }

    @Test
    void unbinding_counts_each_handler_twice_as_bitrix24_does() {
        door.form("placement.bind", "PLACEMENT=LEFT_MENU&HANDLER=" + Door.encoded(PAGE));
        door.form("placement.bind", "PLACEMENT=LEFT_MENU&HANDLER=" + Door.encoded(PAGE + "2"));

        assertThat(Door.result(door.form("placement.unbind", "PLACEMENT=LEFT_MENU")))
                .isEqualTo(Map.of("count", 4L));
        assertThat(Door.result(door.form("placement.unbind", "PLACEMENT=LEFT_MENU")))
                .isEqualTo(Map.of("count", 0L));
    }

    @Test
    void a_registered_connector_stands_among_the_placements_of_its_application() {
        door.world.connected(door.application);

        assertThat(Door.result(door.json("placement.get", Map.of())).toString())
                .contains("SETTING_CONNECTOR", "https://app.example/settings");
    }

    @Test
    void the_list_goes_by_scope() {
        assertThat((List<?>) Door.result(door.json("placement.list", Map.of())))
                .asString()
                .contains("LEFT_MENU", "SETTING_CONNECTOR")
                .doesNotContain("CALL_CARD");
        assertThat(Door.result(door.json("placement.list", Map.of("SCOPE", "contact_center"))))
                .isEqualTo(List.of("CONTACT_CENTER"));
        assertThat(Door.result(door.json("placement.list", Map.of("FULL", true)))
                        .toString())
                .contains("CALL_CARD", "CONTACT_CENTER");
    }

    @Test
    void refusals_say_what_is_wrong_as_bitrix24_says_it() {
        refused(Map.of("HANDLER", PAGE), 400, "ERROR_ARGUMENT");
        refused(Map.of("PLACEMENT", "LEFT_MENU"), 400, "ERROR_ARGUMENT");
        refused(Map.of("PLACEMENT", List.of("LEFT_MENU"), "HANDLER", PAGE), 400, "ERROR_ARGUMENT");
        refused(Map.of("PLACEMENT", "CONTACT_CENTER", "HANDLER", PAGE), 400, "ERROR_PLACEMENT_NOT_FOUND");
        refused(Map.of("PLACEMENT", "LEFT_MENU", "HANDLER", "nowhere"), 400, "ERROR_UNSUPPORTED_PROTOCOL");
        refused(Map.of("PLACEMENT", "LEFT_MENU", "HANDLER", PAGE, "USER_ID", 2), 200, "ERROR_PLACEMENT_USER_MODE");
        refused(Map.of("PLACEMENT", "PAGE_BACKGROUND_WORKER", "HANDLER", PAGE), 200, "EMPTY_ERROR_HANDLER_URL");
    }

    private void refused(Map<String, ?> body, int status, String code) {
        var answer = door.json("placement.bind", body);

        assertThat(answer.body()).containsEntry("error", code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
