package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.dialog.CrmLink;
import org.openchannel.portal.dialog.LinkCrm;

/** Finds the records of the CRM a dialog was linked to. */
@Dependent
class Records {

    private final FindItems items;
    private final LinkCrm links;

    @Inject
    Records(FindItems items, LinkCrm links) {
        this.items = items;
        this.links = links;
    }

    /**
     * A record as the customer's card shows it.
     *
     * @param kind for example {@code CONTACT}
     */
    public record Row(String kind, String title, String address) {

        static Row of(ItemCard item) {
            var list =
                    item.kind() == ItemKind.COMPANY ? "companies" : item.kind().word() + "s";
            return new Row(item.kind().name(), item.title(), "/portal/crm/" + list + "/" + item.number());
        }

        /** Which of Bootstrap's icons stands for it. */
        public String icon() {
            return switch (kind) {
                case "CONTACT" -> "person-vcard";
                case "COMPANY" -> "building";
                case "DEAL" -> "briefcase";
                default -> "lightning";
            };
        }
    }

    List<Row> of(long chatId) {
        return links.of(chatId).stream()
                .flatMap(this::item)
                .filter(item -> item.kind().isRecord())
                .map(Row::of)
                .distinct()
                .toList();
    }

    private Stream<ItemCard> item(CrmLink link) {
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().equals(link.entityType()))
                .flatMap(kind -> items.find(kind, link.entityId()).stream());
    }
}
