package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.openchannel.bridge.settings.FindIgnored;
import org.openchannel.bridge.settings.NumbersWish;
import org.openchannel.bridge.settings.Phones;
import org.openchannel.web.placement.NumbersPage.Chip;

/** Finds the ignored numbers the page shows: the first of many, and what somebody is about to change. */
@Dependent
public class ShowNumbers {

    private final FindIgnored find;

    @Inject
    public ShowNumbers(FindIgnored find) {
        this.find = find;
    }

    /**
     * As somebody is about to change them: what is no number stays in the field.
     *
     * @param words to search for
     */
    NumbersPage with(UUID account, NumbersWish wish, String words) {
        var some = find.find(account, words);
        var list = find.read(account, wish.ignore());
        var kept = new LinkedHashSet<>(wish.hear());
        kept.addAll(some.shown());
        var chips = Stream.concat(
                        list.numbers().stream().map(phone -> chip("ignore", phone, true)),
                        kept.stream().map(phone -> chip("hear", phone, isIn(wish.hear(), phone))))
                .toList();
        var hasMore = some.shown().size() == FindIgnored.MOST && some.total() > FindIgnored.MOST;
        return new NumbersPage(some.total(), chips, hasMore, words, String.join("\n", list.others()));
    }

    private static boolean isIn(Collection<String> phones, String phone) {
        return phones.contains(phone);
    }

    private static Chip chip(String field, String phone, boolean isTicked) {
        return new Chip(field, phone, Phones.pretty(phone), isTicked);
    }
}
