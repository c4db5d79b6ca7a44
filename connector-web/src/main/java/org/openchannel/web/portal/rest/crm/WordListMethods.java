package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Words and numbers that mean something in customer records: {@code crm.enum.*}, sales funnels. */
@Dependent
public class WordListMethods implements MethodGroup {

    private static final int DEAL = 2;
    private static final String FUNNEL = "General";

    @Override
    public List<RestMethod> methods() {
        var all = new ArrayList<RestMethod>();
        numbered(all, "crm.enum.activitydirection", "0=", "1=Incoming", "2=Outgoing");
        numbered(all, "crm.enum.activitynotifytype", "0=", "1=min.", "2=h.", "3=d.");
        numbered(all, "crm.enum.activitypriority", "0=", "1=low", "2=normal", "3=high");
        numbered(all, "crm.enum.activitystatus", "0=", "1=Waiting", "2=Completed", "3=Completed automatically");
        numbered(
                all,
                "crm.enum.activitytype",
                "0=",
                "1=Meeting",
                "2=Call",
                "3=Task",
                "4=E-mail",
                "5=Action",
                "6=Custom action");
        numbered(
                all,
                "crm.enum.addresstype",
                "11=Delivery address",
                "1=Actual address",
                "6=Legal address",
                "4=Registered address",
                "8=Postal address",
                "9=Beneficiary address");
        numbered(all, "crm.enum.contenttype", "0=", "1=Plain text", "2=bbCode", "3=HTML");
        numbered(all, "crm.enum.settings.mode", "1=Classic CRM", "2=Simple CRM");
        numbered(
                all,
                "crm.enum.ownertype",
                "1=Lead=LEAD=L",
                "2=Deal=DEAL=D",
                "3=Contact=CONTACT=C",
                "4=Company=COMPANY=CO");
        all.add(answered("crm.enum.getorderownertypes", call -> List.of(owner())));
        all.add(answered("crm.enum.fields", call -> fields("ID:int NAME SYMBOL_CODE SYMBOL_CODE_SHORT", true)));
        all.add(answered("crm.multifield.fields", call -> multifields()));
        all.add(answered("crm.settings.mode.get", call -> 1));
        all.add(answered("crm.category.list", call -> Listed.under("categories", List.of(funnel(call)), 1, null)));
        all.add(answered("crm.category.get", call -> Map.of("category", funnel(call))));
        return all;
    }

    private static RestMethod answered(String name, Function<Call, @Nullable Object> answer) {
        return new Answered(name, Sent.SCOPE, answer);
    }

    private static void numbered(List<RestMethod> all, String name, String... entries) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : entries) {
            var parts = entry.split("=", -1);
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("ID", Integer.parseInt(parts[0]));
            row.put("NAME", parts[1]);
            row.put("SYMBOL_CODE", parts.length > 2 ? parts[2] : null);
            row.put("SYMBOL_CODE_SHORT", parts.length > 3 ? parts[3] : null);
            rows.add(row);
        }
        all.add(answered(name, call -> rows));
    }

    private static Map<String, Object> owner() {
        var row = new LinkedHashMap<String, Object>();
        row.put("attribute", "DYN");
        row.put("code", "DEAL");
        row.put("id", DEAL);
        row.put("name", "Deal");
        return row;
    }

    private static Map<String, Object> multifields() {
        var all = new LinkedHashMap<String, Object>();
        all.putAll(fields("ID:int TYPE_ID", true));
        all.putAll(fields("VALUE VALUE_TYPE", false));
        return all;
    }

    private static Map<String, Object> fields(String names, boolean isReadOnly) {
        var all = new LinkedHashMap<String, Object>();
        for (var name : names.split(" ", -1)) {
            var parts = name.split(":", -1);
            var row = new LinkedHashMap<String, Object>();
            row.put("type", parts.length > 1 ? parts[1] : "string");
            row.put("isRequired", false);
            row.put("isReadOnly", isReadOnly);
            List.of("isImmutable", "isMultiple", "isDynamic").forEach(flag -> row.put(flag, false));
            row.put("title", parts[0]);
            all.put(parts[0], row);
        }
        return all;
    }

    /** The one funnel deals have here. */
    private static Map<String, Object> funnel(Call call) {
        var kind = ItemKind.record(Sent.needed(call.parameters(), "entityTypeId"))
                .orElseThrow(() -> new RestException(400, "NOT_FOUND", "SPA not found"));
        if (kind != ItemKind.DEAL) {
            throw new RestException(
                    400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type {" + kind.name() + "} is not supported");
        }
        if (call.parameters().number("id").orElse(0L) != 0) {
            throw new RestException(400, "NOT_FOUND", "Element not found");
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("id", 0);
        row.put("name", FUNNEL);
        row.put("sort", 300);
        row.put("entityTypeId", DEAL);
        row.put("isDefault", "Y");
        row.put("originId", "");
        row.put("originatorId", "");
        return row;
    }
}
