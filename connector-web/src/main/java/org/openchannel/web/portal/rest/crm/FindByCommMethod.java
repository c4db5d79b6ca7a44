package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Whose telephones or e-mail addresses these are. */
@Dependent
public class FindByCommMethod implements RestMethod {

    private static final int MOST = 20;
    private static final List<ItemKind> KINDS = List.of(ItemKind.LEAD, ItemKind.CONTACT, ItemKind.COMPANY);

    private final FindItems findItems;

    @Inject
    public FindByCommMethod(FindItems findItems) {
        this.findItems = findItems;
    }

    @Override
    public String name() {
        return "crm.duplicate.findbycomm";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var type = sent.text("type")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .orElseThrow(() ->
                        new RestException(400, "Communication type is not defined", "Parameter 'type' is required."));
        if (!type.matches("PHONE|EMAIL")) {
            throw Sent.refused("Communication type '" + type + "' is not supported in current context");
        }
        var values = sent.items("values").orElse(List.of()).stream()
                .flatMap(value -> Parameters.scalar(value).stream())
                .filter(value -> !value.isBlank())
                .limit(MOST)
                .toList();
        if (values.isEmpty()) {
            throw Sent.refused("Communication values is not defined");
        }
        var wanted = sent.text("entity_type").flatMap(ItemKind::record);
        var found = new LinkedHashMap<String, Object>();
        KINDS.stream().filter(kind -> wanted.map(kind::equals).orElse(true)).forEach(kind -> {
            var numbers = values.stream()
                    .flatMap(value -> findItems.with(kind, Words.reach(type, value), MOST).stream())
                    .map(ItemCard::number)
                    .distinct()
                    .limit(MOST)
                    .toList();
            if (!numbers.isEmpty()) {
                found.put(kind.name(), numbers);
            }
        });
        return found.isEmpty() ? List.of() : found;
    }
}
