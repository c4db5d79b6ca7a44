package org.openchannel.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.access.KeeperView;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.web.console.Frame.Section;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

/** What the pages of the console say. */
class PagesTest {

    private static final SignedKeeper ADMIN = new SignedKeeper("admin", KeeperRole.ADMIN);
    private static final SignedKeeper VIEWER = new SignedKeeper("vera", KeeperRole.VIEWER);

    @Test
    void the_sign_in_page_tells_nobody_who_the_keepers_are() {
        var html = Drawn.everywhere(View.of("console/signin")
                .with("name", "<vera>")
                .with("wrong", true)
                .with("file", "/data/console-admin-password")
                .with("back", "/console/audit"));

        assertThat(html).contains("role=\"alert\"", "fifteen minutes", "value=\"&lt;vera&gt;\"", "/data/console-admin");
    }

    @Test
    void who_may_not_open_a_page_is_not_led_to_it() {
        assertThat(Drawn.everywhere(Frame.page(VIEWER, Section.OVERVIEW))).doesNotContain("/console/keepers");
        assertThat(Drawn.everywhere(Frame.page(ADMIN, Section.OVERVIEW))).contains("/console/keepers");
    }

    @Test
    void what_people_did_is_read_by_others() {
        var deed = new Deed(Drawn.NOON, "admin", "change-keeper", "<vera>", "VIEWER", "OPERATOR");
        var full = Frame.page(ADMIN, Section.AUDIT).with("deeds", List.of(deed)).with("pager", new Pager(1, false));
        var empty = Frame.page(ADMIN, Section.AUDIT).with("deeds", List.of()).with("pager", new Pager(0, true));

        assertThat(Drawn.everywhere(full))
                .contains("&lt;vera&gt;", "Changed a role", "page=0", "page=2", "VIEWER")
                .doesNotContain("Nobody has done");
        assertThat(Drawn.everywhere(empty)).contains("Nobody has done").doesNotContain("page=");
    }

    @Test
    void a_new_password_is_shown_on_the_page_that_made_it() {
        var keepers = List.of(new KeeperView("admin", KeeperRole.ADMIN, Drawn.NOON));

        assertThat(Drawn.everywhere(keepers(keepers, "", "vera", "S3cret"))).contains("S3cret", "vera");
        assertThat(Drawn.everywhere(keepers(keepers, "last", "", ""))).contains("last administrator");
        assertThat(Drawn.everywhere(keepers(keepers, "name", "two words", "")))
                .contains("value=\"two words\"", "This name is taken");
    }

    @Test
    void a_refusal_says_why() {
        assertThat(Drawn.everywhere(View.of("console/refused").with("why", "forbidden")))
                .contains("Your role");
        assertThat(Drawn.everywhere(View.of("console/refused").with("why", "elsewhere")))
                .contains("its own pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/dead?cause=%D0%9C&page=1"})
    void leads_back_to_where_somebody_wanted_to_go(String wanted) {
        assertThat(SignInResource.target(wanted)).hasToString(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://evil.example", "//evil.example", "/console.evil", "/console/%zz", "/portal/desk"})
    void leads_nowhere_else(String wanted) {
        assertThat(SignInResource.target(wanted)).hasToString("/console");
    }

    @Test
    void a_page_that_is_no_number_is_the_first() {
        assertThat(Pager.number("12")).isEqualTo(12);
        assertThat(Pager.number("-1")).isZero();
        assertThat(Pager.number("99999999999")).isZero();
        assertThat(Pager.number("x")).isZero();
    }

    private static View keepers(List<KeeperView> keepers, String mistake, String name, String password) {
        return Frame.page(ADMIN, Section.KEEPERS)
                .with("keepers", keepers)
                .with("roles", KeeperRole.values())
                .with("mistake", mistake)
                .with("name", name)
                .with("password", password);
    }
}
