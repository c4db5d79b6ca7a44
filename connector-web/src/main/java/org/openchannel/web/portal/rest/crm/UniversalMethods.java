package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.portal.crm.KeepUserFields;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** One set of methods for all kinds of records, told apart by {@code entityTypeId}. */
@Dependent
public class UniversalMethods {

    @Produces
    @Dependent
    RestMethod add(ChangeItems change, FindItems find) {
        return new Universal("add", (kind, call) -> {
            var number = change.add(kind, fields(kind, call), call.userId());
            return one(call, find.find(kind, number).orElseThrow());
        });
    }

    @Produces
    @Dependent
    RestMethod get(FindItems find) {
        return new Universal("get", (kind, call) -> one(call, known(kind, call, find)));
    }

    @Produces
    @Dependent
    RestMethod update(ChangeItems change, FindItems find) {
        return new Universal("update", (kind, call) -> {
            var number = known(kind, call, find).number();
            change.change(kind, number, fields(kind, call), call.userId());
            return one(call, find.find(kind, number).orElseThrow());
        });
    }

    @Produces
    @Dependent
    RestMethod delete(ChangeItems change, FindItems find) {
        return new Universal("delete", (kind, call) -> {
            change.delete(kind, known(kind, call, find).number(), call.userId());
            return List.of();
        });
    }

    @Produces
    @Dependent
    RestMethod list(FindItems find) {
        return new Universal("list", (kind, call) -> {
            var sent = call.parameters();
            UniversalNames.check(kind, sent);
            var query = Sent.query(kind, renamed(kind, sent));
            var page = find.page(query);
            var select = sent.items("select").orElse(List.of());
            var rows = page.items().stream()
                    .map(item -> UniversalRow.of(item, select, keepsNames(call)))
                    .toList();
            if (sent.number("start").filter(start -> start < 0).isPresent()) {
                return Map.of("items", rows);
            }
            var next = query.start() + ItemQuery.PAGE;
            return Listed.under("items", rows, page.total(), next < page.total() ? next : null);
        });
    }

    @Produces
    @Dependent
    RestMethod describe(KeepUserFields userFields) {
        return new Universal("fields", (kind, call) -> {
            var all = new LinkedHashMap<String, Object>();
            KnownFields.of(kind).values().forEach(field -> {
                var row = new LinkedHashMap<>(ItemFieldsMethod.row(field));
                row.put("upperName", field.name());
                all.put(Camel.of(field.name()), row);
            });
            userFields.of(kind).forEach(field -> {
                var row = UserFieldRow.described(field);
                row.put("upperName", field.name());
                all.put(Camel.of(field.name()), row);
            });
            return Map.of("fields", all);
        });
    }

    private static Map<String, Object> one(Call call, ItemCard item) {
        return Map.of("item", UniversalRow.of(item, List.of(), keepsNames(call)));
    }

    private static ItemCard known(ItemKind kind, Call call, FindItems find) {
        return call.parameters()
                .number("id")
                .flatMap(number -> find.find(kind, number))
                .orElseThrow(() -> new RestException(400, "NOT_FOUND", "Element not found"));
    }

    private static boolean keepsNames(Call call) {
        return call.parameters().flag("useOriginalUfNames", false);
    }

    /** With the names fields have here; telephones and the like come in one list, each with its type. */
    private static Map<String, Object> fields(ItemKind kind, Call call) {
        var fields = new LinkedHashMap<String, Object>();
        Sent.fields(call.parameters()).forEach((name, value) -> {
            if (!name.equals("fm")) {
                fields.put(Camel.original(kind, name), value);
            }
        });
        for (var row : call.parameters().inside("fields").items("fm").orElse(List.of())) {
            var sent = Parameters.in(row);
            var type = sent.text("typeId").orElse("");
            if (KnownFields.of(kind).containsKey(type)) {
                var values = new ArrayList<Object>(fields.get(type) instanceof List<?> known ? known : List.of());
                values.add(value(sent));
                fields.put(type, values);
            }
        }
        return fields;
    }

    private static Map<String, Object> value(Parameters sent) {
        var value = new LinkedHashMap<String, Object>();
        sent.text("id").ifPresent(id -> value.put("ID", id));
        sent.get("value").ifPresent(text -> value.put("VALUE", text));
        sent.text("valueType").ifPresent(type -> value.put("VALUE_TYPE", type));
        sent.text("delete").ifPresent(flag -> value.put("DELETE", flag));
        return value;
    }

    private static Parameters renamed(ItemKind kind, Parameters sent) {
        var tree = new LinkedHashMap<String, Object>(sent.asMap());
        for (var part : List.of("filter", "order")) {
            if (sent.get(part).orElse("") instanceof Map<?, ?> map) {
                tree.put(part, renamed(kind, map));
            }
        }
        return Parameters.of(tree);
    }

    private static Map<String, Object> renamed(ItemKind kind, Map<?, ?> names) {
        var renamed = new LinkedHashMap<String, Object>();
        names.forEach((name, value) -> renamed.put(
                Camel.original(kind, name.toString()),
                value instanceof Map<?, ?> map && FilterForm.isGroup(name.toString(), value)
                        ? renamed(kind, map)
                        : value));
        return renamed;
    }

    private record Universal(String verb, BiFunction<ItemKind, Call, Object> work) implements RestMethod {

        @Override
        public String name() {
            return "crm.item." + verb;
        }

        @Override
        public List<String> scopes() {
            return Sent.SCOPE;
        }

        @Override
        public Object call(Call call) {
            var kind = call.parameters()
                    .number("entityTypeId")
                    .flatMap(ItemKind::record)
                    .orElseThrow(() -> new RestException(400, "NOT_FOUND", "SPA not found"));
            return work.apply(kind, call);
        }
    }
}
