package org.openchannel.web.portal.rest.crm;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes what is named of a record. */
record UpdateItemMethod(ItemKind kind, ChangeItems changeItems, FindItems findItems, Attachments attachments)
        implements RestMethod {

    @Override
    public String name() {
        return "crm." + kind.word() + ".update";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var id = Sent.id(call.parameters());
        var fields = Sent.switched(call.parameters());
        if ((kind == ItemKind.CONTACT || kind == ItemKind.COMPANY)
                && findItems.find(kind, id).isEmpty()) {
            throw Sent.refused(kind.title() + " is not found");
        }
        if (kind != ItemKind.ACTIVITY) {
            changeItems.change(kind, id, fields, call.userId());
            return true;
        }
        needed(fields, "SUBJECT", "\\S", "The field SUBJECT is not defined or empty.");
        needed(fields, "RESPONSIBLE_ID", "^[1-9]\\d{0,17}$", "The field RESPONSIBLE_ID is not defined or invalid.");
        return attachments.stored(fields, stored -> {
            changeItems.change(kind, id, stored, call.userId());
            return true;
        });
    }

    /** What is named must not be emptied. */
    private static void needed(Map<String, Object> fields, String name, String pattern, String otherwise) {
        var sent = Parameters.of(fields);
        if (sent.has(name)
                && !Pattern.compile(pattern).matcher(sent.text(name).orElse("")).find()) {
            throw Sent.refused(otherwise);
        }
    }
}
