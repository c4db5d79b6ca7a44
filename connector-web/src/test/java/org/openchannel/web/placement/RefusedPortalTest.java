package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;

/** Who opens the application of a portal that refuses us, or says it was installed again: Anna (1) is who we act as. */
class RefusedPortalTest {

    private final Bridge bridge = new Bridge();

    RefusedPortalTest() {
        bridge.portal.knows("access", 1, true);
        opens("anna", 1, true);
        opens("boris", 4, true);
        opens("olga", 2, false);
        bridge.installed().arranged();
    }

    /** Somebody's page comes with their access token and a refresh token that our authorisation server takes once. */
    private void opens(String who, long userId, boolean isAdmin) {
        bridge.portal.knows(who, userId, isAdmin).offers("refresh-of-" + who, who, userId);
    }

    private Response opened(String access, String refresh) {
        return bridge.appPage.opened(PlacementCall.of(
                new MultivaluedHashMap<>(Map.of(
                        "member_id",
                        Bridge.PORTAL.value(),
                        "AUTH_ID",
                        access,
                        "REFRESH_ID",
                        refresh,
                        "SERVER_ENDPOINT",
                        Bridge.PORTAL_ADDRESS + "/rest/",
                        "PLACEMENT",
                        "DEFAULT")),
                Language.RU));
    }

    private static String template(Response answer) {
        return ((View) answer.getEntity()).template();
    }

    private void known() {
        opened("anna", "none");
    }

    @Test
    void an_operator_who_opens_it_does_not_become_who_we_act_as() {
        known();
        bridge.suspended();

        var answer = opened("olga", "refresh-of-olga");

        assertThat(template(answer)).isEqualTo("placement/accounts");
        assertThat(bridge.installation().userId()).isOne();
        assertThat(bridge.installation().suspended()).isNotNull();
    }

    @Test
    void another_administrator_takes_over_only_when_they_say_so() {
        known();
        bridge.suspended();

        var answer = opened("boris", "refresh-of-boris");

        assertThat(template(answer)).isEqualTo("placement/accounts");
        assertThat(bridge.installation().userId()).isOne();

        bridge.accountsPage.actor(answer.getHeaderString("Page-Token"));
        assertThat(bridge.installation().userId()).isEqualTo(4);
        assertThat(bridge.installation().suspended()).isNull();
    }

    @Test
    void who_we_act_as_brings_fresh_tokens_by_opening_it() {
        known();
        bridge.suspended();

        assertThat(template(opened("anna", "refresh-of-anna"))).isEqualTo("placement/install");

        assertThat(bridge.installation().userId()).isOne();
        assertThat(bridge.installation().suspended()).isNull();
    }

    @Test
    void an_operator_takes_over_neither_where_nobody_can_tell_who_they_are() {
        bridge.suspended();

        assertThatThrownBy(() -> opened("olga", "refresh-of-olga")).isInstanceOf(ClosedPageException.class);

        assertThat(bridge.installation().userId()).isOne();
        assertThat(bridge.installation().suspended()).isNotNull();
    }

    @Test
    void an_administrator_takes_over_where_no_page_can_let_them_in() {
        bridge.suspended();

        assertThat(template(opened("boris", "refresh-of-boris"))).isEqualTo("placement/install");

        assertThat(bridge.installation().userId()).isEqualTo(4);
        assertThat(bridge.deeds.latest(0, 1)).singleElement().satisfies(deed -> {
            assertThat(deed.what()).isEqualTo("acting-user");
            assertThat(deed.after()).isEqualTo("Анна Орлова (4)");
        });
    }

    @Test
    void nobody_takes_over_from_who_is_at_work_by_hiding_who_they_are() {
        known();

        assertThat(template(opened("made up", "refresh-of-olga"))).isEqualTo("placement/install");
        assertThat(template(opened("made up", "refresh-of-boris"))).isEqualTo("placement/install");

        assertThat(bridge.installation().userId()).isOne();
        assertThat(bridge.installation().isSetUp()).isTrue();
    }

    @Test
    void while_it_is_arranged_others_only_watch() {
        bridge.installed();

        assertThat(template(opened("olga", "refresh-of-olga"))).isEqualTo("placement/install");

        assertThat(bridge.installation().userId()).isOne();
    }
}
