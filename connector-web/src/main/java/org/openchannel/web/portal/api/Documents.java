package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;

/** Customer records as workflows name them: {@code DEAL_1}. */
@Dependent
class Documents {

    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)_(\\d{1,18})");

    private final FindItems findItems;
    private final ChangeItems changeItems;

    @Inject
    Documents(FindItems findItems, ChangeItems changeItems) {
        this.findItems = findItems;
        this.changeItems = changeItems;
    }

    /** The record {@code asked} names in {@code documentId}; without that a new deal. */
    ItemCard find(Asked asked, String title, long userId) {
        return asked.text("documentId").map(this::named).orElseGet(() -> deal(title, userId));
    }

    /** What the record of a code like {@code D_1} is called. */
    static String name(String code) {
        var number = code.substring(code.indexOf('_') + 1);
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.code(Long.parseLong(number)).equals(code))
                .map(kind -> kind.name() + "_" + number)
                .findFirst()
                .orElse(code);
    }

    private ItemCard named(String name) {
        var parts = NAME.matcher(name.strip());
        if (!parts.matches()) {
            throw Problem.wrong("\"documentId\" must be like DEAL_1");
        }
        return ItemKind.record(parts.group(1))
                .flatMap(kind -> findItems.find(kind, Long.parseLong(parts.group(2))))
                .orElseThrow(() -> Problem.unknown("There is no record " + name));
    }

    private ItemCard deal(String title, long userId) {
        var number = changeItems.add(ItemKind.DEAL, Map.of("TITLE", title), userId);
        return findItems.find(ItemKind.DEAL, number).orElseThrow();
    }
}
