package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.crm.Attachment;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes and deletes comments of the timeline. */
@Dependent
public class CommentChangeMethods {

    @Produces
    @Dependent
    RestMethod update(ChangeItems change, Attachments attachments) {
        return new Updating(change, attachments);
    }

    @Produces
    @Dependent
    RestMethod delete(ChangeItems change) {
        return new Deleting(change);
    }

    private record Deleting(ChangeItems change) implements RestMethod {

        @Override
        public String name() {
            return "crm.timeline.comment.delete";
        }

        @Override
        public List<String> scopes() {
            return Sent.SCOPE;
        }

        @Override
        public Object call(Call call) {
            change.delete(ItemKind.COMMENT, Sent.id(call.parameters()), call.userId());
            return true;
        }
    }

    /** Files that are named replace all there were. */
    private record Updating(ChangeItems change, Attachments attachments) implements RestMethod {

        @Override
        public String name() {
            return "crm.timeline.comment.update";
        }

        @Override
        public List<String> scopes() {
            return Sent.SCOPE;
        }

        @Override
        public Object call(Call call) {
            var id = Sent.id(call.parameters());
            var sent = new LinkedHashMap<>(Sent.fields(call.parameters()));
            sent.keySet()
                    .removeIf(name -> !name.equalsIgnoreCase("COMMENT") && !name.equalsIgnoreCase(Attachment.FIELD));
            return attachments.stored(sent, fields -> {
                change.change(ItemKind.COMMENT, id, fields, call.userId());
                return true;
            });
        }
    }
}
