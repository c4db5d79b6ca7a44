package org.openchannel.web.portal.desk.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.placement.PlacementWords;
import org.openchannel.web.portal.desk.Drawn;
import org.openchannel.web.portal.desk.signin.SignedIn;

class ChatAppsTest {

    private static final SignedIn ADMIN = new SignedIn(Drawn.ADMIN);
    private static final SignedIn OPERATOR = new SignedIn(Drawn.OPERATOR);

    private final PortalWorld world = new PortalWorld();
    private final ChatApps apps;
    private final long application;

    ChatAppsTest() {
        world.setUp();
        application = world.installedApplication().id();
        apps = new ChatApps(
                new PlacementDirectory(world.repositories.placements(), world.repositories.applications()),
                new ShowCustomer(world.repositories.chats(), world.repositories.customers()));
    }

    private void bind(String placement, String title, String options) {
        var words = new PlacementWords(title, "", "");
        world.bindPlacement()
                .bind(
                        new PlacementSpot(application, placement, "https://app.example.com/" + title),
                        List.of("placement", "im"),
                        new PlacementWish(words, Map.of(), options, 0));
    }

    private List<String> titles(SignedIn person) {
        return apps.of(7, person).stream().map(RecordTabs.Tab::title).toList();
    }

    @Test
    void those_of_the_sidebar_and_over_the_answer_lead_to_their_pages() {
        bind("IM_SIDEBAR", "Orders", "");
        bind("IM_TEXTAREA", "Snippets", "{\"iconName\":\"fa-bars\"}");
        bind("IM_CONTEXT_MENU", "Translate", "");
        bind("LEFT_MENU", "Elsewhere", "");

        assertThat(titles(OPERATOR)).containsExactly("Orders", "Snippets");
        assertThat(apps.of(7, OPERATOR).get(0).address()).matches("/portal/pages/\\d+/chats/7");
    }

    @Test
    void those_of_other_chats_and_for_administrators_are_shown_to_whom_they_are_for() {
        bind("IM_SIDEBAR", "Lines", "{\"context\":\"CRM;lines\"}");
        bind("IM_SIDEBAR", "Private", "{\"context\":\"USER;CHAT\"}");
        bind("IM_SIDEBAR", "Admins", "{\"role\":\"ADMIN\"}");
        bind("IM_SIDEBAR", "Broken", "{");

        assertThat(titles(OPERATOR)).containsExactly("Lines", "Broken");
        assertThat(titles(ADMIN)).containsExactly("Lines", "Admins", "Broken");
    }

    @Test
    void a_dialog_that_is_none_has_no_card() {
        assertThat(apps.card(999)).isEmpty();
    }
}
