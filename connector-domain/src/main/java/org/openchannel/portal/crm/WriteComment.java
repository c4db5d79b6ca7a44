package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Puts a comment into the timeline of a record. */
@Dependent
public class WriteComment {

    private final ChangeItems changeItems;
    private final Items items;

    @Inject
    public WriteComment(ChangeItems changeItems, Items items) {
        this.changeItems = changeItems;
        this.items = items;
    }

    /**
     * Writes it; returns its number.
     *
     * @throws CrmException when the text is empty or the record is not there
     */
    @Transactional
    public long write(ItemKind kind, long number, String text, List<Attachment> files, long userId) {
        if (items.find(kind, number).isEmpty()) {
            throw new CrmException("OWNER_NOT_FOUND", "Owner was not found.");
        }
        if (text.isBlank()) {
            throw new CrmException("INVALID_ARG_VALUE", "Empty comment message");
        }
        return changeItems.add(
                ItemKind.COMMENT,
                Map.of(
                        "ENTITY_TYPE",
                        kind.word(),
                        "ENTITY_ID",
                        String.valueOf(number),
                        "COMMENT",
                        text,
                        Attachment.FIELD,
                        files),
                userId);
    }
}
