package org.openchannel.web.portal.desk.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.LineConnection;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

class CenterPageTest {

    private static final ConnectorTile TELEGRAM = connector("Telegram <bot>", "#2aabee", true);
    private static final ConnectorTile VK = connector("VK", null, false);
    private static final LineCard SALES =
            new LineCard(1, "Sales", true, List.of(2L), Map.of(), Drawn.NOON, Drawn.NOON, 1);

    @Test
    void says_what_to_do_while_there_is_nothing() {
        assertThat(Drawn.everywhere(center(Drawn.ADMIN, List.of(), null))).contains("href=\"/portal/applications\"");
        assertThat(Drawn.everywhere(center(Drawn.OPERATOR, List.of(), null)))
                .doesNotContain("btn-primary\" href=\"/portal/applications\"");
    }

    @Test
    void shows_a_tile_for_each_channel_with_its_state_in_words() {
        var html = Drawn.everywhere(center(Drawn.ADMIN, List.of(TELEGRAM, VK), null));

        assertThat(html)
                .contains("Telegram &lt;bot&gt;")
                .contains("Connected to: Sales")
                .contains("Not connected")
                .contains("/portal/icons/tg_bot\"")
                .contains("href=\"/portal/contact-center/connectors/tg_bot\"");
    }

    @Test
    void operators_see_the_tiles_and_change_nothing() {
        assertThat(Drawn.everywhere(center(Drawn.OPERATOR, List.of(TELEGRAM), null)))
                .contains("Connected to: Sales")
                .doesNotContain("/portal/contact-center/connectors/");
    }

    @Test
    void the_slider_asks_for_a_line_first() {
        var choices = List.of(
                new Slider.Choice(1, "Sales", true, true, false), new Slider.Choice(2, "Support", true, false, true));
        var html = Drawn.everywhere(
                center(Drawn.ADMIN, List.of(TELEGRAM), new Slider("Telegram", TELEGRAM, choices, null, null)));

        assertThat(html)
                .contains("?line=1")
                .contains("?line=2")
                .contains("/lines/1/disconnect")
                .contains("Error")
                .contains("name=\"name\"");
    }

    @Test
    void the_slider_shows_the_settings_in_a_frame_that_a_form_fills() {
        var settings = new Slider.Settings(SALES, List.of(Drawn.ADMIN, Drawn.OPERATOR), true, false);
        var slider = new Slider("Telegram", TELEGRAM, List.of(), settings, Drawn.stage());
        var html = Drawn.everywhere(center(Drawn.ADMIN, List.of(TELEGRAM), slider));

        assertThat(html)
                .contains("name=\"portal.example.com|1|abc\"")
                .contains("action=\"https://app.example.com/settings?APP_SID=abc\"")
                .contains("target=\"portal.example.com|1|abc\"")
                .contains("data-origin=\"https://app.example.com\"")
                .contains("&quot;&gt;&lt;script&gt;")
                .contains("value=\"2\" checked=\"checked\"");
    }

    @Test
    void a_placement_has_its_tile_and_its_slider() {
        var slider = new Slider("Mailing", null, List.of(), null, Drawn.stage());

        assertThat(Drawn.everywhere(center(Drawn.OPERATOR, List.of(), slider)))
                .contains("href=\"/portal/contact-center/placements/5\"")
                .contains("<dialog");
    }

    @Test
    void an_icon_is_drawn_on_its_ground_and_grey_while_it_does_not_work() {
        assertThat(Picture.of(TELEGRAM, true)).contains("fill=\"#2aabee\"").contains("image/svg+xml;base64,");
        assertThat(Picture.of(TELEGRAM, false)).contains("filter=\"url(#g)\"");
        assertThat(Picture.of(VK, true)).contains(">V</text>");
        assertThat(Picture.of(connector("x", "red\"/><script>", true), true)).doesNotContain("script");
    }

    private static ConnectorTile connector(String name, @Nullable String color, boolean hasIcon) {
        var image =
                hasIcon ? "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>" : null;
        return new ConnectorTile(
                hasIcon ? "tg_bot" : "vk",
                name,
                7,
                new ConnectorWish.Icon(image, color, "60%", null),
                ConnectorWish.Icon.NONE,
                ConnectorWish.Flags.DEFAULT,
                "https://app.example.com/settings",
                "Brings <messages>.",
                hasIcon ? List.of(new LineConnection("tg_bot", 1, true, true, false, null)) : List.of());
    }

    private static View center(StaffMember person, List<ConnectorTile> connectors, @Nullable Slider slider) {
        var names = Map.of(1L, "Sales");
        var placements = slider == null || slider.connector() != null
                ? List.of()
                : List.of(new BoundPlacement(
                        5,
                        7,
                        "CONTACT_CENTER",
                        "https://app.example.com/tile",
                        PlacementWish.called("Mailing", "All")));
        return Drawn.page("desk/center", person, CenterEntry.CODE)
                .with(
                        "tiles",
                        connectors.stream().map(tile -> Tile.of(tile, names)).toList())
                .with("placements", placements)
                .with("slider", slider);
    }
}
