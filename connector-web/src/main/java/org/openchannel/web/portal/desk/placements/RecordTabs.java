package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;

/** The tabs applications bound to the cards of CRM records. */
@Dependent
public class RecordTabs {

    static final List<String> PLACEMENTS =
            List.of(Placements.CONTACT_TAB, Placements.LEAD_TAB, Placements.DEAL_TAB, Placements.COMPANY_TAB);

    private final PlacementDirectory placements;

    @Inject
    public RecordTabs(PlacementDirectory placements) {
        this.placements = placements;
    }

    /** A tab and the address of its page. */
    public record Tab(String title, String address) {}

    /** Those of record {@code recordId} at a placement such as {@link Placements#CONTACT_TAB}. */
    public List<Tab> of(String placement, long recordId) {
        return placements.shownAt(placement).stream()
                .map(bound -> new Tab(bound.title(), "/portal/pages/" + bound.id() + "/" + recordId))
                .toList();
    }
}
