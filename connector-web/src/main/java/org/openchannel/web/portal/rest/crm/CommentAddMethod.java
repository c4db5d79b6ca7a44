package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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

    @Inject
    public CommentAddMethod(WriteComment writeComment) {
        this.writeComment = writeComment;
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
            throw new RestException(400, "100", "Could not find value for parameter {fields}");
        }
        var fields = Parameters.in(Sent.fields(call.parameters()));
        var kind = fields.text("ENTITY_TYPE")
                .flatMap(ItemKind::record)
                .orElseThrow(() -> new RestException(400, "OWNER_NOT_FOUND", "Owner was not found."));
        var number = fields.number("ENTITY_ID").orElse(0L);
        return writeComment.write(kind, number, fields.text("COMMENT").orElse(""), call.userId());
    }
}
