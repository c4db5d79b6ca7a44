package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.CrmException;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.LinkRecords;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.deal.contact.*} and the like: which contacts a record has, which companies a contact. */
@Dependent
public class LinkMethods implements MethodGroup {

    private static final int STEP = 10;

    private final LinkRecords links;
    private final FindItems findItems;

    @Inject
    public LinkMethods(LinkRecords links, FindItems findItems) {
        this.links = links;
        this.findItems = findItems;
    }

    @Override
    public List<RestMethod> methods() {
        var all = new ArrayList<RestMethod>();
        for (var kind : List.of(ItemKind.DEAL, ItemKind.LEAD, ItemKind.COMPANY, ItemKind.CONTACT)) {
            all.addAll(of(kind, kind == ItemKind.CONTACT ? ItemKind.COMPANY : ItemKind.CONTACT));
        }
        return all;
    }

    private List<RestMethod> of(ItemKind kind, ItemKind linked) {
        var room = "crm." + kind.word() + "." + linked.word() + ".";
        var field = linked.name() + "_ID";
        return List.of(
                answered(room + "fields", call -> fields(field)),
                answered(room + "add", call -> {
                    var from = from(call, kind, linked);
                    var sent = sentFields(call);
                    return links.add(from, number(sent, field), sent.flag("IS_PRIMARY", false), call.userId());
                }),
                answered(room + "delete", call -> {
                    var from = from(call, kind, linked);
                    return links.remove(from, number(sentFields(call), field), call.userId());
                }),
                answered(room + "items.get", call -> rows(links.of(readable(call, kind, linked)), field)),
                answered(room + "items.set", call -> {
                    var from = from(call, kind, linked);
                    links.set(from, items(call, field), call.userId());
                    return true;
                }),
                answered(room + "items.delete", call -> {
                    links.set(from(call, kind, linked), List.of(), call.userId());
                    return true;
                }));
    }

    /** Contacts and companies nobody knows have no links, as with Bitrix24; deals and leads nobody knows are a fault. */
    private LinkRecords.From readable(Call call, ItemKind kind, ItemKind linked) {
        var from = from(call, kind, linked);
        if ((kind == ItemKind.DEAL || kind == ItemKind.LEAD)
                && findItems.find(kind, from.number()).isEmpty()) {
            throw CrmException.notFound(kind);
        }
        return from;
    }

    private static RestMethod answered(String name, Function<Call, @Nullable Object> answer) {
        return new Answered(name, Sent.SCOPE, answer);
    }

    private static LinkRecords.From from(Call call, ItemKind kind, ItemKind linked) {
        var number = call.parameters()
                .number("id")
                .filter(id -> id > 0)
                .orElseThrow(() -> Sent.refused("The parameter 'ownerEntityID' is invalid or not defined."));
        return new LinkRecords.From(kind, number, linked);
    }

    private static Parameters sentFields(Call call) {
        return call.parameters()
                .get("fields")
                .filter(Map.class::isInstance)
                .map(Parameters::in)
                .orElseThrow(() -> Sent.refused("The parameter 'fields' must be array."));
    }

    private static long number(Parameters sent, String field) {
        return sent.number(field)
                .filter(number -> number > 0)
                .orElseThrow(() -> Sent.refused("The parameter 'fields' is not valid."));
    }

    /** In the order of their {@code SORT}, the primary one first. */
    private static List<Long> items(Call call, String field) {
        return call
                .parameters()
                .items("items")
                .orElseThrow(() -> Sent.refused("The parameter 'items' must be array."))
                .stream()
                .map(Parameters::in)
                .filter(row -> row.number(field).filter(number -> number > 0).isPresent())
                .sorted(Comparator.comparing((Parameters row) -> !row.flag("IS_PRIMARY", false))
                        .thenComparing(row -> row.number("SORT").orElse(Long.MAX_VALUE)))
                .flatMap(row -> row.number(field).stream())
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> rows(List<Long> numbers, String field) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var number : numbers) {
            var row = new LinkedHashMap<String, Object>();
            row.put(field, number);
            row.put("SORT", (rows.size() + 1) * STEP);
            row.put("ROLE_ID", 0);
            row.put("IS_PRIMARY", rows.isEmpty() ? "Y" : "N");
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> fields(String field) {
        var all = new LinkedHashMap<String, Object>();
        all.put("SORT", FieldRow.of("integer", "Sort", false));
        all.put("IS_PRIMARY", FieldRow.of("char", "Primary", false));
        all.put(field, FieldRow.of("integer", field.startsWith("CONTACT") ? "Contact" : "Company", true));
        return all;
    }
}
