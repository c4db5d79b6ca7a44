package org.openchannel.portal.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;

class PlacementTest {

    private static final List<String> SCOPES = List.of("placement", "contact_center", "imopenlines");
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
        bind(spot);

        refuses("ERROR_CORE", spot);
        refuses("ERROR_PLACEMENT_NOT_FOUND", new PlacementSpot(application.id(), "CRM_PLANET_DETAIL_TAB", TILE));
        refuses("ERROR_PLACEMENT_NOT_FOUND", new PlacementSpot(application.id(), "CALL_CARD", TILE));
        refuses("ERROR_CORE", new PlacementSpot(application.id(), "LEFT_MENU", TILE + "x".repeat(1000)));
        refuses("ERROR_UNSUPPORTED_PROTOCOL", new PlacementSpot(application.id(), "LEFT_MENU", "javascript:x"));
        refuses("ERROR_UNSUPPORTED_PROTOCOL", new PlacementSpot(application.id(), "LEFT_MENU", "https://a b/"));
        refuses("ERROR_UNSUPPORTED_PROTOCOL", new PlacementSpot(application.id(), "LEFT_MENU", "https:///x"));
        bind(new PlacementSpot(application.id(), "CONTACT_CENTER", TILE.replaceFirst("/$", "")));
        assertThat(directory().shownAt("CONTACT_CENTER")).hasSize(2);
        assertThat(world.bindPlacement()
                        .unbind(new PlacementSpot(application.id(), "CONTACT_CENTER", ""), Optional.empty()))
                .isEqualTo(2);
    }

    @Test
    void unbinding_an_address_leaves_the_others_and_other_placements() {
        var menu = new PlacementSpot(application.id(), "LEFT_MENU", TILE);
        var other = new PlacementSpot(application.id(), "LEFT_MENU", TILE + "other");
        var tile = new PlacementSpot(application.id(), "CONTACT_CENTER", TILE);
        for (var spot : List.of(menu, other, tile)) {
            bind(spot);
        }

        assertThat(world.bindPlacement().unbind(menu, Optional.empty())).isEqualTo(1);
        assertThat(world.bindPlacement().unbind(menu, Optional.empty())).isZero();

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
        bind(new PlacementSpot(application.id(), "LEFT_MENU", TILE));

        world.uninstallApplication().uninstall(application.id());

        assertThat(directory().shownAt("LEFT_MENU")).isEmpty();
    }

    @Test
    void people_read_titles_in_their_language_and_without_any_the_applications_name() {
        var words = Map.of("ru", new PlacementWords("Панель & меню", "", "Группа"));
        var spot = new PlacementSpot(application.id(), "LEFT_MENU", TILE);
        world.bindPlacement().bind(spot, SCOPES, new PlacementWish(new PlacementWords("Panel", "", ""), words, "", 0));
        world.bindPlacement()
                .bind(
                        new PlacementSpot(application.id(), "LEFT_MENU", TILE + "2"),
                        SCOPES,
                        PlacementWish.called("", ""));

        var shown = directory().shownAt("LEFT_MENU");

        assertThat(shown.get(0).titleIn("ru")).isEqualTo("Панель & меню");
        assertThat(shown.get(0).titleIn("en")).isEqualTo("Panel");
        assertThat(shown.get(1).titleIn("ru")).isEqualTo("Acme");
    }

    @Test
    void only_placements_that_know_options_keep_them() {
        var wish = new PlacementWish(PlacementWords.NONE, Map.of(), "{\"errorHandlerUrl\":\"https://a/\"}", 0);
        world.bindPlacement().bind(new PlacementSpot(application.id(), "LEFT_MENU", TILE), SCOPES, wish);
        world.bindPlacement().bind(new PlacementSpot(application.id(), "page_background_worker", TILE), SCOPES, wish);

        assertThat(directory().of(application.id()))
                .extracting(bound -> bound.wish().options())
                .containsExactly("", wish.options());
    }

    @Test
    void some_placements_take_one_address_one_of_them_a_single_user() {
        var background = new PlacementSpot(application.id(), "PAGE_BACKGROUND_WORKER", TILE);
        var wish = new PlacementWish(PlacementWords.NONE, Map.of(), "{\"errorHandlerUrl\":\"https://a/\"}", 2);

        refuses("EMPTY_ERROR_HANDLER_URL", background);
        assertThatThrownBy(() -> world.bindPlacement()
                        .bind(new PlacementSpot(application.id(), "LEFT_MENU", TILE), SCOPES, wish))
                .isInstanceOfSatisfying(
                        PlacementException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("ERROR_PLACEMENT_USER_MODE"));
        world.bindPlacement().bind(background, SCOPES, wish);
        assertThatThrownBy(() -> world.bindPlacement()
                        .bind(new PlacementSpot(application.id(), "PAGE_BACKGROUND_WORKER", TILE + "2"), SCOPES, wish))
                .isInstanceOfSatisfying(
                        PlacementException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("ERROR_PLACEMENT_MAX_COUNT"));

        var all = new PlacementSpot(application.id(), "PAGE_BACKGROUND_WORKER", "");
        assertThat(world.bindPlacement().unbind(all, Optional.of(3L))).isZero();
        assertThat(world.bindPlacement().unbind(all, Optional.of(2L))).isEqualTo(1);
    }

    @Test
    void too_many_words_are_refused() {
        var wish = new PlacementWish(
                PlacementWords.NONE, Map.of(), "{\"errorHandlerUrl\":\"" + "x".repeat(11_000) + "\"}", 0);

        assertThatThrownBy(() -> world.bindPlacement()
                        .bind(new PlacementSpot(application.id(), "IM_TEXTAREA", TILE), List.of("im"), wish))
                .isInstanceOfSatisfying(
                        PlacementException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("ERROR_CORE"));
    }

    @Test
    void scopes_open_placements() {
        assertThat(Placements.open(List.of("placement", "contact_center")))
                .contains("LEFT_MENU", "CONTACT_CENTER")
                .doesNotContain("CRM_DEAL_DETAIL_TAB", "SETTING_CONNECTOR");
        assertThat(Placements.open(List.of("imopenlines"))).contains("SETTING_CONNECTOR");
        assertThat(Placements.of("CRM"))
                .contains("CRM_CONTACT_DETAIL_TAB", "CRM_LEAD_DETAIL_TAB", "CRM_DEAL_DETAIL_TAB");
        assertThat(Placements.of("weather")).isEmpty();
        assertThat(Placements.all()).contains("LEFT_MENU", "CALL_CARD").doesNotHaveDuplicates();
    }

    private void bind(PlacementSpot spot) {
        world.bindPlacement().bind(spot, SCOPES, PlacementWish.called("Acme", ""));
    }

    private PlacementDirectory directory() {
        return new PlacementDirectory(world.repositories.placements(), world.repositories.applications());
    }

    private void refuses(String code, PlacementSpot spot) {
        assertThatThrownBy(() -> world.bindPlacement().bind(spot, SCOPES, PlacementWish.called("", "")))
                .isInstanceOfSatisfying(
                        PlacementException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
