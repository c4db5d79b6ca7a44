package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes and deletes comments of the timeline. */
@Dependent
public class CommentChangeMethods {

    @Produces
    @Dependent
    RestMethod update(ChangeItems change) {
        return new Changing("update", change);
    }

    @Produces
    @Dependent
    RestMethod delete(ChangeItems change) {
        return new Changing("delete", change);
    }

    private record Changing(String verb, ChangeItems change) implements RestMethod {

        @Override
        public String name() {
            return "crm.timeline.comment." + verb;
        }

        @Override
        public List<String> scopes() {
            return Sent.SCOPE;
        }

        @Override
        public Object call(Call call) {
            var id = Sent.id(call.parameters());
            if (verb.equals("delete")) {
                change.delete(ItemKind.COMMENT, id, call.userId());
            } else {
                var fields = new LinkedHashMap<>(Sent.fields(call.parameters()));
                fields.keySet().removeIf(name -> !name.equalsIgnoreCase("COMMENT"));
                change.change(ItemKind.COMMENT, id, fields, call.userId());
            }
            return true;
        }
    }
}
