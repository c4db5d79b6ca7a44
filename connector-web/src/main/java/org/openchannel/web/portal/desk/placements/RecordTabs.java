package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;

/** The tabs applications bound to the cards of CRM records. */
@Dependent
public class RecordTabs {

    /** Where the records of a kind are listed. */
    static final Map<ItemKind, String> LISTS = Map.of(
            ItemKind.LEAD,
            "leads",
            ItemKind.CONTACT,
            "contacts",
            ItemKind.COMPANY,
            "companies",
            ItemKind.DEAL,
            "deals");

    static final List<String> PLACEMENTS =
            List.of(Placements.CONTACT_TAB, Placements.LEAD_TAB, Placements.DEAL_TAB, Placements.COMPANY_TAB);

    private static final Map<String, ItemKind> KINDS = Map.of(
            Placements.CONTACT_TAB,
            ItemKind.CONTACT,
            Placements.LEAD_TAB,
            ItemKind.LEAD,
            Placements.DEAL_TAB,
            ItemKind.DEAL,
            Placements.COMPANY_TAB,
            ItemKind.COMPANY);

    private final PlacementDirectory placements;
    private final FindItems findItems;

    @Inject
    public RecordTabs(PlacementDirectory placements, FindItems findItems) {
        this.placements = placements;
        this.findItems = findItems;
    }

    /** A tab and the address of its page. */
    public record Tab(String title, String address) {}

    /** The record whose card a placement is a tab of. */
    Optional<StagePage.Card> record(String placement, long recordId) {
        var kind = KINDS.get(placement);
        return kind == null
                ? Optional.empty()
                : findItems
                        .find(kind, recordId)
                        .map(record ->
                                new StagePage.Card(record.title(), "/portal/crm/" + LISTS.get(kind) + "/" + recordId));
    }

    /** Those of record {@code recordId} at a placement such as {@link Placements#CONTACT_TAB}. */
    public List<Tab> of(String placement, long recordId) {
        return placements.shownAt(placement).stream()
                .map(bound -> new Tab(bound.title(), "/portal/pages/" + bound.id() + "/" + recordId))
                .toList();
    }
}
