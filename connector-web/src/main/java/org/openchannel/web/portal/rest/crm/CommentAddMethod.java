package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.Attachment;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.WriteComment;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Puts a comment into the timeline of a record; answers its number. */
@Dependent
public class CommentAddMethod implements RestMethod {

    private final WriteComment writeComment;
    private final Attachments attachments;

    @Inject
    public CommentAddMethod(WriteComment writeComment, Attachments attachments) {
        this.writeComment = writeComment;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "crm.timeline.comment.add";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        if (!call.parameters().has("fields")) {
            throw Sent.lacking("fields");
        }
        return attachments.stored(Sent.fields(call.parameters()), fields -> write(fields, call.userId()));
    }

    private long write(Map<String, Object> sent, long userId) {
        var fields = Parameters.of(sent);
        var kind = fields.text("ENTITY_TYPE")
                .flatMap(ItemKind::record)
                .orElseThrow(() -> new RestException(400, "OWNER_NOT_FOUND", "Owner was not found."));
        var number = fields.number("ENTITY_ID").orElse(0L);
        var files = fields.get(Attachment.FIELD).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(Attachment.class::cast)
                .toList();
        return writeComment.write(kind, number, fields.text("COMMENT").orElse(""), files, userId);
    }
}
