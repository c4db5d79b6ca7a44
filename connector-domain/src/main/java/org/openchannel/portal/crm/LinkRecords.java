package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Links deals, leads and companies to contacts, and contacts to companies. It is the contact that knows its companies;
 * seen from a company they are found through its contacts.
 */
@Dependent
@Transactional
public class LinkRecords {

    private static final int MOST = 500;

    private final Items items;
    private final ChangeItems changeItems;

    @Inject
    public LinkRecords(Items items, ChangeItems changeItems) {
        this.items = items;
        this.changeItems = changeItems;
    }

    /**
     * One record, whose links are meant.
     *
     * @param linked to what kind it is linked
     */
    public record From(ItemKind kind, long number, ItemKind linked) {}

    /** To whom it is linked, the first first. */
    public List<Long> of(From from) {
        if (from.kind() != ItemKind.COMPANY) {
            return items.find(from.kind(), from.number())
                    .map(item -> Links.numbers(item.kind(), item.fields()))
                    .orElse(List.of());
        }
        return items.page(ItemScope.found(ItemKind.CONTACT, Words.company(from.number())), false, 0, MOST).stream()
                .map(Item::number)
                .toList();
    }

    /**
     * Links one more.
     *
     * @param isFirst whether it comes before all others
     * @return false when it is linked already
     * @throws CrmException when there is no such record
     */
    public boolean add(From from, long number, boolean isFirst, long userId) {
        lock(from);
        var known = of(from);
        if (known.contains(number)) {
            return false;
        }
        if (from.kind() == ItemKind.COMPANY) {
            return add(new From(ItemKind.CONTACT, number, ItemKind.COMPANY), from.number(), false, userId);
        }
        var numbers = new ArrayList<>(known);
        numbers.add(isFirst ? 0 : numbers.size(), number);
        keep(from, numbers, userId);
        return true;
    }

    /**
     * Unlinks one.
     *
     * @return false when it was not linked
     * @throws CrmException when there is no such record
     */
    public boolean remove(From from, long number, long userId) {
        lock(from);
        var numbers = new ArrayList<>(of(from));
        if (!numbers.remove(number)) {
            return false;
        }
        if (from.kind() == ItemKind.COMPANY) {
            return remove(new From(ItemKind.CONTACT, number, ItemKind.COMPANY), from.number(), userId);
        }
        keep(from, numbers, userId);
        return true;
    }

    /**
     * Links it to these and no others, the first first.
     *
     * @throws CrmException when there is no such record
     */
    public void set(From from, List<Long> numbers, long userId) {
        lock(from);
        if (from.kind() == ItemKind.COMPANY) {
            of(from).stream()
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> remove(from, number, userId));
            numbers.forEach(number -> add(from, number, false, userId));
        } else {
            keep(from, numbers, userId);
        }
    }

    private void lock(From from) {
        if (items.lock(from.kind(), from.number()).isEmpty()) {
            throw CrmException.notFound(from.kind());
        }
    }

    private void keep(From from, List<Long> numbers, long userId) {
        var texts = numbers.stream().map(String::valueOf).toList();
        var first = texts.isEmpty() ? "" : texts.get(0);
        changeItems.change(
                from.kind(),
                from.number(),
                Map.of(Links.first(from.linked()), first, Links.all(from.linked()), texts),
                userId);
    }
}
