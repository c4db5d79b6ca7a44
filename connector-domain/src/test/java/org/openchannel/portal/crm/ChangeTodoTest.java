package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

class ChangeTodoTest {

    private static final Binding OWNER = new Binding("3", "1");

    private final AroundWorld around = new AroundWorld(new PortalWorld());

    @BeforeEach
    void something_to_do_about_a_contact() {
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Ivan"), 1);
        var contact = around.findItems.find(ItemKind.CONTACT, 1).orElseThrow();
        var due = Instant.parse("2026-12-01T10:00:00Z");
        around.keepActivity.todo(contact, new KeepActivity.Todo("Call", "", due, 0, Map.of()), 1);
    }

    @Test
    void settings_are_added_to_those_there_are() {
        change(1, OWNER, Map.of("SUBJECT", "Write"), Map.of("COLOR", "3"));
        change(1, OWNER, Map.of(), Map.of("PING_OFFSETS", List.of("15")));
        change(1, OWNER, Map.of("DESCRIPTION", "Soon"), Map.of());

        assertThat(around.findItems.find(ItemKind.ACTIVITY, 1).orElseThrow().fields())
                .containsEntry("SUBJECT", "Write")
                .containsEntry("DESCRIPTION", "Soon")
                .containsEntry("SETTINGS", Map.of("COLOR", "3", "PING_OFFSETS", List.of("15")));
    }

    @Test
    void only_what_is_to_be_done_about_that_record_and_is_not_done_changes() {
        around.keepActivity.add(
                Map.of("SUBJECT", "S", "TYPE_ID", 3, "RESPONSIBLE_ID", 1, "OWNER_TYPE_ID", 3, "OWNER_ID", 1), 1);

        refused("NOT_FOUND", 9, OWNER);
        refused("NOT_FOUND", 2, OWNER);
        refused("OWNER_NOT_FOUND", 1, new Binding("2", "1"));
        around.changeItems.change(ItemKind.ACTIVITY, 1, Map.of("COMPLETED", "Y"), 1);
        refused("DONE", 1, OWNER);
    }

    private void change(long number, Binding owner, Map<String, ?> fields, Map<String, ?> settings) {
        around.changeTodo.change(number, new ChangeTodo.Wish(owner, fields, settings, "DONE"), 1);
    }

    private void refused(String code, long number, Binding owner) {
        assertThatThrownBy(() -> change(number, owner, Map.of(), Map.of()))
                .isInstanceOfSatisfying(
                        CrmException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
