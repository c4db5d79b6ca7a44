package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.file.StoredFile;

/** Adds, changes and deletes items; applications that want to know are told. */
@Dependent
public class ChangeItems {

    private final Items items;
    private final CrmEvents events;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public ChangeItems(Items items, CrmEvents events, Numbers numbers, Clock clock) {
        this.items = items;
        this.events = events;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Adds an item; returns its number.
     *
     * @param sent fields by name; those nobody knows and those nobody may set are ignored
     * @throws CrmException when something about them is wrong
     */
    @Transactional
    public long add(ItemKind kind, Map<String, ?> sent, long userId) {
        var number = numbers.next(kind.sequence());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("ID", String.valueOf(number));
        take(kind, fields, sent);
        Links.follow(kind, fields, Map.of());
        Defaults.fill(kind, number, fields, clock.instant());
        Trace.began(kind, fields, userId, clock.instant());
        Defaults.follow(kind, fields);
        var item = Item.added(kind, number);
        item.fill(fields);
        items.add(item);
        events.added(item, userId);
        return number;
    }

    /** A file that is to belong to an item, under a number. */
    @Transactional
    public Attachment attach(StoredFile file) {
        return new Attachment(numbers.next("portal_disk_file_number"), file.id());
    }

    /**
     * Changes what is named.
     *
     * @throws CrmException when there is no such item or something is wrong
     */
    @Transactional
    public void change(ItemKind kind, long number, Map<String, ?> sent, long userId) {
        var item = items.lock(kind, number).orElseThrow(() -> CrmException.notFound(kind));
        var before = item.fields();
        var fields = new LinkedHashMap<>(before);
        take(kind, fields, sent);
        Defaults.complete(kind, fields, before);
        Links.follow(kind, fields, before);
        Trace.changed(kind, fields, before, userId, clock.instant());
        Defaults.follow(kind, fields);
        item.fill(fields);
        events.changed(item, userId);
    }

    /**
     * Deletes it.
     *
     * @throws CrmException when there is no such item
     */
    @Transactional
    public void delete(ItemKind kind, long number, long userId) {
        var item = items.lock(kind, number).orElseThrow(() -> CrmException.notFound(kind));
        items.remove(item);
        events.deleted(item, userId);
    }

    private void take(ItemKind kind, Map<String, Object> fields, Map<String, ?> sent) {
        new SentFields(kind, () -> numbers.next("portal_crm_multifield_number")).into(fields, sent);
    }
}
