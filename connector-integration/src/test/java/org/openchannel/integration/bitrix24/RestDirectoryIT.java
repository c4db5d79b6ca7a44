package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.company.Colleague;
import org.openchannel.bridge.company.Department;
import org.openchannel.bridge.company.Found;
import org.openchannel.shared.lane.DeliveryFailedException;

/** People, departments and groups on the wire, and words for operators. */
class RestDirectoryIT {

    private final PortalWire wire = new PortalWire(new Budgets(Limits.STANDARD));
    private final RestPortalDirectory directory = new RestPortalDirectory(wire);
    private final RestChatNotes notes = new RestChatNotes(wire);
    private StubPortal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new StubPortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void departments_are_read_with_what_is_above_them() {
        portal.on("department.get", """
                [{"ID":"1","NAME":"Company","SORT":500},{"ID":"3","NAME":"Sales","SORT":500,"PARENT":"1","UF_HEAD":"2"}]
                """);

        assertThat(directory.departments(portal.access()))
                .containsExactly(new Department(1, "Company", 0), new Department(3, "Sales", 1));
    }

    @Test
    void somebody_works_in_departments_is_dismissed_a_bot_or_nobody() {
        portal.on("user.get", "[{\"ID\":\"17\",\"ACTIVE\":true,\"UF_DEPARTMENT\":[3,\"5\"]}]");
        assertThat(directory.colleague(portal.access(), 17)).isEqualTo(Colleague.employee(Set.of(3L, 5L)));
        assertThat(portal.last("user.get").getInt("ID")).isEqualTo(17);

        portal.on("user.get", "[{\"ID\":\"17\",\"ACTIVE\":false,\"UF_DEPARTMENT\":[3]}]");
        assertThat(directory.colleague(portal.access(), 17)).isEqualTo(Colleague.gone());

        portal.on("user.get", "[]").on("im.user.list.get", "[{\"id\":30,\"bot\":true}]");
        assertThat(directory.colleague(portal.access(), 30)).isEqualTo(Colleague.bot());

        portal.on("im.user.list.get", "{\"30\":null}");
        assertThat(directory.colleague(portal.access(), 30)).isEqualTo(Colleague.gone());
    }

    @Test
    void groups_have_names_and_members() {
        portal.on("sonet_group.user.get", "[{\"USER_ID\":\"17\",\"ROLE\":\"A\"},{\"USER_ID\":18,\"ROLE\":\"K\"}]");
        portal.on("sonet_group.get", "[{\"ID\":\"4\",\"NAME\":\"Chess\"}]");

        assertThat(directory.members(portal.access(), 4)).containsExactlyInAnyOrder(17L, 18L);
        assertThat(directory.groups(portal.access(), " che ")).containsExactly(new Found(4, "Chess", ""));
        assertThat(portal.last("sonet_group.get").getJsonObject("FILTER").getString("%NAME"))
                .isEqualTo("che");
    }

    @Test
    void people_are_found_by_words_and_listed_without_any() {
        portal.on("user.search", """
                [{"ID":"17","ACTIVE":true,"NAME":"Anna","LAST_NAME":"Petrova","WORK_POSITION":"Boss"},
                 {"ID":"18","ACTIVE":false,"NAME":"Gone","LAST_NAME":""},
                 {"ID":"19","NAME":"","LAST_NAME":"","EMAIL":"b@example.com"}]
                """);
        portal.on("user.get", "[]");

        assertThat(directory.people(portal.access(), " anna "))
                .containsExactly(new Found(17, "Anna Petrova", "Boss"), new Found(19, "b@example.com", ""));
        assertThat(portal.last("user.search").getJsonObject("FILTER").getString("FIND"))
                .isEqualTo("anna");
        assertThat(directory.people(portal.access(), " ")).isEmpty();
    }

    @Test
    void what_the_application_may_not_see_is_a_failure_and_no_empty_company() {
        portal.on("department.get", 403, "{\"error\":\"insufficient_scope\"}");

        assertThatThrownBy(() -> directory.departments(portal.access()))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("insufficient_scope");
    }

    @Test
    void words_for_operators_are_messages_of_the_system() {
        portal.on("im.message.add", "500").on("im.notify.system.add", "501");

        notes.inChat(portal.access(), 77, "Not sent");
        notes.toUser(portal.access(), 5, "Not sent");

        var said = portal.last("im.message.add");
        assertThat(said.getString("DIALOG_ID")).isEqualTo("chat77");
        assertThat(said.getString("SYSTEM")).isEqualTo("Y");
        assertThat(portal.last("im.notify.system.add").getInt("USER_ID")).isEqualTo(5);
    }
}
