package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

class LinkRecordsTest {

    private static final LinkRecords.From DEAL = new LinkRecords.From(ItemKind.DEAL, 1, ItemKind.CONTACT);
    private static final LinkRecords.From COMPANY = new LinkRecords.From(ItemKind.COMPANY, 1, ItemKind.CONTACT);
    private static final LinkRecords.From CONTACT = new LinkRecords.From(ItemKind.CONTACT, 1, ItemKind.COMPANY);

    private final AroundWorld around = new AroundWorld(new PortalWorld());
    private final LinkRecords links = around.linkRecords;

    @BeforeEach
    void a_deal_a_company_and_two_contacts() {
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Boat"), 1);
        around.changeItems.add(ItemKind.COMPANY, Map.of("TITLE", "Yard"), 1);
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Ivan"), 1);
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Anna"), 1);
    }

    @Test
    void the_first_contact_of_a_deal_stands_in_a_field_of_its_own() {
        assertThat(links.of(DEAL)).isEmpty();
        assertThat(links.add(DEAL, 2, false, 1)).isTrue();
        assertThat(links.add(DEAL, 1, false, 1)).isTrue();
        assertThat(links.add(DEAL, 1, true, 1)).isFalse();
        assertThat(links.of(DEAL)).containsExactly(2L, 1L);
        assertThat(deal().text("CONTACT_ID")).isEqualTo("2");

        assertThat(links.remove(DEAL, 2, 1)).isTrue();
        assertThat(links.remove(DEAL, 2, 1)).isFalse();
        assertThat(deal().text("CONTACT_ID")).isEqualTo("1");
        links.add(DEAL, 2, true, 1);
        assertThat(links.of(DEAL)).containsExactly(2L, 1L);

        links.set(DEAL, List.of(), 1);
        assertThat(deal().fields()).doesNotContainKeys("CONTACT_ID", "CONTACT_IDS");
    }

    @Test
    void a_company_knows_the_contacts_that_know_it() {
        assertThat(links.add(COMPANY, 1, false, 1)).isTrue();
        assertThat(links.add(COMPANY, 1, false, 1)).isFalse();
        assertThat(links.of(CONTACT)).containsExactly(1L);

        links.set(COMPANY, List.of(2L), 1);

        assertThat(links.of(COMPANY)).containsExactly(2L);
        assertThat(links.of(CONTACT)).isEmpty();
        assertThat(links.remove(COMPANY, 2, 1)).isTrue();
        assertThat(links.remove(COMPANY, 2, 1)).isFalse();
        assertThat(links.of(COMPANY)).isEmpty();
    }

    @Test
    void what_is_written_into_the_fields_counts_the_same() {
        change(Map.of("CONTACT_IDS", Map.of("0", "2", "1", "x")));
        assertThat(links.of(DEAL)).containsExactly(2L);
        change(Map.of("CONTACT_ID", 1));
        assertThat(links.of(DEAL)).containsExactly(1L);
        change(Map.of("CONTACT_IDS", "2"));
        assertThat(links.of(DEAL)).containsExactly(2L);
        change(Map.of("CONTACT_ID", 1, "CONTACT_IDS", List.of(2, 1)));
        assertThat(links.of(DEAL)).containsExactly(1L, 2L);
        change(Map.of("TITLE", "Ship"));
        assertThat(links.of(DEAL)).containsExactly(1L, 2L);
        change(Map.of("CONTACT_ID", 0));
        assertThat(links.of(DEAL)).containsExactly(2L);
    }

    @Test
    void records_nobody_knows_have_no_links_and_get_none() {
        var unknown = new LinkRecords.From(ItemKind.LEAD, 9, ItemKind.CONTACT);

        assertThat(links.of(unknown)).isEmpty();
        assertThat(Links.numbers(ItemKind.COMMENT, Map.of("CONTACT_ID", "1"))).isEmpty();
        assertThatThrownBy(() -> links.add(unknown, 1, false, 1)).isInstanceOf(CrmException.class);
        assertThatThrownBy(() -> links.set(unknown, List.of(1L), 1)).isInstanceOf(CrmException.class);
    }

    private ItemCard deal() {
        return around.findItems.find(ItemKind.DEAL, 1).orElseThrow();
    }

    private void change(Map<String, ?> fields) {
        around.changeItems.change(ItemKind.DEAL, 1, fields, 1);
    }
}
