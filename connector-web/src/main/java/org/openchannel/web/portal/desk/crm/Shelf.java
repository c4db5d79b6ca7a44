package org.openchannel.web.portal.desk.crm;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.portal.crm.ItemKind;

/**
 * A kind of item that has a list, by the word of its address: {@code contacts}.
 *
 * @param isCurrent whether its list is being looked at
 */
public record Shelf(ItemKind kind, String word, boolean isCurrent) {

    /** Of {@code kind}. */
    static Shelf of(ItemKind kind, ItemKind current) {
        return new Shelf(kind, word(kind), kind == current);
    }

    /** The kind behind the word of an address. */
    static Optional<ItemKind> kind(String word) {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.COMMENT)
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    /** The word of an address. */
    static String word(ItemKind kind) {
        var one = kind.name().toLowerCase(Locale.ROOT);
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** Another page of a list. */
    static URI page(ItemKind kind, String text, int page) {
        var address = UriBuilder.fromPath("/portal/crm/" + word(kind)).queryParam("page", page);
        return text.isEmpty() ? address.build() : address.queryParam("q", "{q}").build(text);
    }

    /** Where the list is. */
    public String address() {
        return "/portal/crm/" + word;
    }
}
