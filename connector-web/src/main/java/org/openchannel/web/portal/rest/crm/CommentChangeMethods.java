package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.crm.Attachment;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes and deletes comments of the timeline. */
@Dependent
public class CommentChangeMethods {

    private static final String ROOM = "crm.timeline.comment.";

    /** Answers its number. Files that are named replace all there were. */
    @Produces
    @Dependent
    RestMethod update(ChangeItems change, FindItems find, Attachments attachments) {
        return new Answered(ROOM + "update", Sent.SCOPE, call -> {
            var id = known(call, find);
            return attachments.stored(said(call), fields -> {
                change.change(ItemKind.COMMENT, id, fields, call.userId());
                return id;
            });
        });
    }

    /** Answers nothing. */
    @Produces
    @Dependent
    RestMethod delete(ChangeItems change, FindItems find) {
        return new Answered(ROOM + "delete", Sent.SCOPE, call -> {
            change.delete(ItemKind.COMMENT, known(call, find), call.userId());
            return null;
        });
    }

    private static Map<String, Object> said(Call call) {
        if (!call.parameters().has("fields")) {
            throw Sent.lacking("fields");
        }
        var said = new LinkedHashMap<>(Sent.fields(call.parameters()));
        said.keySet().removeIf(name -> !name.equalsIgnoreCase("COMMENT") && !name.equalsIgnoreCase(Attachment.FIELD));
        var sent = Parameters.of(said);
        if (sent.has("COMMENT")
                && sent.text("COMMENT").filter(text -> !text.isBlank()).isEmpty()) {
            throw new RestException(400, "INVALID_ARG_VALUE", "Empty comment message");
        }
        return said;
    }

    /** The comment a call names, which belongs to the record it names, where it names one. */
    private static long known(Call call, FindItems find) {
        var sent = call.parameters();
        var comment = find.find(ItemKind.COMMENT, Sent.needed(sent, "id"))
                .orElseThrow(() -> new RestException(400, "NOT_FOUND", "Not found"));
        if (sent.has("ownerTypeId") && sent.has("ownerId") && !belongs(comment, sent)) {
            throw new RestException(400, "OWNER_NOT_FOUND", "Owner was not found.");
        }
        return comment.number();
    }

    private static boolean belongs(ItemCard comment, Parameters sent) {
        return sent.number("ownerTypeId")
                        .flatMap(ItemKind::record)
                        .filter(kind -> kind.word().equals(comment.text("ENTITY_TYPE")))
                        .isPresent()
                && comment.text("ENTITY_ID").equals(sent.text("ownerId").orElse(""));
    }
}
