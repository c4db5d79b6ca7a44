package org.openchannel.portal.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;

class PlacementTest {

    private static final String TILE = "https://app.example/tile/";

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    @Test
    void the_settings_of_a_connector_open_with_everything_bitrix24_posts() {
        var form = world.openConnectorSettings().open(PortalWorld.CODE, 1, 2, "ru", "/portal/contact-center");

        assertThat(form.action())
                .startsWith("https://app.example/settings?DOMAIN=portal.example%3A8443&PROTOCOL=1&LANG=ru&APP_SID=");
        assertThat(form.frameName()).isEqualTo("portal.example:8443|1|" + form.appSid());
        assertThat(form.fields())
                .containsEntry("PLACEMENT", "SETTING_CONNECTOR")
                .containsEntry("AUTH_EXPIRES", "3600")
                .containsEntry("member_id", world.identity.memberId())
                .containsEntry(
                        "APPLICATION_TOKEN", application.applicationToken().reveal())
                .containsEntry("status", "L")
                .containsEntry(
                        "PLACEMENT_OPTIONS",
                        "{\"CONNECTOR\":\"acme_chat\",\"LINE\":\"1\",\"STATUS\":true,\"ACTIVE_STATUS\":true,"
                                + "\"CONNECTION_STATUS\":true,\"REGISTER_STATUS\":true,\"ERROR_STATUS\":false,"
                                + "\"URI\":\"/portal/contact-center\"}")
                .containsKeys("REFRESH_ID", "SERVER_ENDPOINT", "APPLICATION_SCOPE");
        var token = form.fields().getOrDefault("AUTH_ID", "");
        assertThat(world.checkAccess().token(token).userId()).isEqualTo(2);
        assertThat(form.toString()).doesNotContain(token);
    }

    @Test
    void the_page_of_a_connector_that_is_to_be_connected_is_told_to_switch_it_on() {
        world.connectLine.activate(application.id(), PortalWorld.CODE, 1, false);

        var form = world.openConnectorSettings().open(PortalWorld.CODE, 1, 2, "ru", "/portal/contact-center");

        assertThat(form.fields())
                .containsEntry(
                        "PLACEMENT_OPTIONS",
                        "{\"CONNECTOR\":\"acme_chat\",\"LINE\":\"1\",\"STATUS\":false,\"ACTIVE_STATUS\":true,"
                                + "\"CONNECTION_STATUS\":false,\"REGISTER_STATUS\":false,\"ERROR_STATUS\":false,"
                                + "\"URI\":\"/portal/contact-center\"}");
    }

    @Test
    void options_are_written_as_json_whatever_they_hold() {
        var form = world.openPlacement.open(new OpenRequest(
                application.id(), 1, TILE + "?a=b", "CONTACT_CENTER", Map.of("ID", "\"</script>\n"), "en"));

        assertThat(form.action()).startsWith(TILE + "?a=b&DOMAIN=");
        assertThat(form.fields()).containsEntry("PLACEMENT_OPTIONS", "{\"ID\":\"\\\"\\u003c/script>\\u000a\"}");
    }

    @Test
    void an_address_is_bound_once_and_a_trailing_slash_makes_another() {
        var spot = new PlacementSpot(application.id(), "contact_center", TILE);
        world.bindPlacement().bind(spot, "Acme", "");

        refuses("ERROR_CORE", spot);
        refuses("ERROR_PLACEMENT_NOT_FOUND", new PlacementSpot(application.id(), "SETTING_CONNECTOR", TILE));
        refuses("ERROR_CORE", new PlacementSpot(application.id(), "LEFT_MENU", TILE + "x".repeat(1000)));
        refuses("ERROR_UNSUPPORTED_PROTOCOL", new PlacementSpot(application.id(), "LEFT_MENU", "javascript:x"));
        world.bindPlacement()
                .bind(new PlacementSpot(application.id(), "CONTACT_CENTER", TILE.replaceFirst("/$", "")), "", "");
        assertThat(directory().shownAt("CONTACT_CENTER")).hasSize(2);
        assertThat(world.bindPlacement().unbind(new PlacementSpot(application.id(), "CONTACT_CENTER", "")))
                .isEqualTo(2);
    }

    @Test
    void unbinding_an_address_leaves_the_others_and_other_placements() {
        var menu = new PlacementSpot(application.id(), "LEFT_MENU", TILE);
        var other = new PlacementSpot(application.id(), "LEFT_MENU", TILE + "other");
        var tile = new PlacementSpot(application.id(), "CONTACT_CENTER", TILE);
        for (var spot : List.of(menu, other, tile)) {
            world.bindPlacement().bind(spot, "Acme", "");
        }

        assertThat(world.bindPlacement().unbind(menu)).isEqualTo(1);
        assertThat(world.bindPlacement().unbind(menu)).isZero();

        assertThat(directory().shownAt("LEFT_MENU")).hasSize(1);
        assertThat(directory().shownAt("CONTACT_CENTER")).hasSize(1);
    }

    @Test
    void numbers_and_truths_are_no_texts_in_options() {
        var form = world.openPlacement.open(
                new OpenRequest(application.id(), 1, TILE, "CONTACT_CENTER", Map.of("ID", 7), "en"));

        assertThat(form.fields()).containsEntry("PLACEMENT_OPTIONS", "{\"ID\":7}");
        assertThat(world.openPlacement
                        .open(new OpenRequest(
                                application.id(), 1, TILE, "CONTACT_CENTER", Map.of("PATH", "a\\b"), "en"))
                        .fields())
                .containsEntry("PLACEMENT_OPTIONS", "{\"PATH\":\"a\\\\b\"}");
    }

    @Test
    void what_is_not_installed_is_not_shown() {
        world.bindPlacement().bind(new PlacementSpot(application.id(), "LEFT_MENU", TILE), "Acme", "");

        world.uninstallApplication().uninstall(application.id());

        assertThat(directory().shownAt("LEFT_MENU")).isEmpty();
    }

    private PlacementDirectory directory() {
        return new PlacementDirectory(world.repositories.placements(), world.repositories.applications());
    }

    private void refuses(String code, PlacementSpot spot) {
        assertThatThrownBy(() -> world.bindPlacement().bind(spot, "", ""))
                .isInstanceOfSatisfying(
                        PlacementException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
