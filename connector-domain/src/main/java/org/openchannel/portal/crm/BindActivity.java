package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which records an activity belongs to. */
@Dependent
@Transactional
public class BindActivity {

    private final Items items;
    private final CrmEvents events;

    @Inject
    public BindActivity(Items items, CrmEvents events) {
        this.items = items;
        this.events = events;
    }

    /**
     * The records an activity belongs to.
     *
     * @throws CrmException {@code NOT_FOUND}
     */
    public List<Binding> of(long activity) {
        return Binding.of(items.find(ItemKind.ACTIVITY, activity)
                .orElseThrow(BindActivity::notFound)
                .fields());
    }

    /**
     * Lets it belong to one more.
     *
     * @throws CrmException {@code NOT_FOUND}, {@code OWNER_NOT_FOUND} or {@code ACTIVITY_IS_ALREADY_BOUND}
     */
    public void add(long activity, Binding to, long userId) {
        var item = locked(activity);
        var bindings = bindings(item);
        requireRecord(to);
        requireFree(bindings, to);
        bindings.add(to);
        keep(item, bindings, userId);
    }

    /**
     * Lets it belong to one less.
     *
     * @throws CrmException {@code NOT_FOUND}, {@code OWNER_NOT_FOUND}, {@code BINDING_NOT_FOUND} or {@code
     *     LAST_BINDING_CANNOT_BE_DELETED}
     */
    public void remove(long activity, Binding from, long userId) {
        var item = locked(activity);
        var bindings = bindings(item);
        requireRecord(from);
        requireBound(bindings, from);
        if (bindings.size() == 1) {
            throw new CrmException(
                    "LAST_BINDING_CANNOT_BE_DELETED", "The last binding of an activity can't be deleted");
        }
        bindings.remove(from);
        keep(item, bindings, userId);
    }

    /**
     * Lets it belong to another record of the same kind instead.
     *
     * @throws CrmException as for the other two, or when source and target are of different kinds or the same
     */
    public void move(long activity, Binding from, Binding to, long userId) {
        if (!from.typeId().equals(to.typeId())) {
            throw new CrmException(
                    "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR", "Source and target types are not equal");
        }
        if (from.equals(to)) {
            throw new CrmException("SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", "Source and target are the same");
        }
        var item = locked(activity);
        var bindings = bindings(item);
        requireRecord(from);
        requireRecord(to);
        requireBound(bindings, from);
        requireFree(bindings, to);
        bindings.set(bindings.indexOf(from), to);
        keep(item, bindings, userId);
    }

    private Item locked(long activity) {
        return items.lock(ItemKind.ACTIVITY, activity).orElseThrow(BindActivity::notFound);
    }

    private static List<Binding> bindings(Item activity) {
        return new ArrayList<>(Binding.of(activity.fields()));
    }

    private void keep(Item activity, List<Binding> bindings, long userId) {
        Map<String, Object> fields = new LinkedHashMap<>(activity.fields());
        Binding.keep(fields, bindings);
        activity.fill(fields);
        events.changed(activity, userId);
    }

    private void requireRecord(Binding binding) {
        if (ItemKind.record(Long.parseLong(binding.typeId()))
                .flatMap(kind -> items.find(kind, Long.parseLong(binding.number())))
                .isEmpty()) {
            throw new CrmException("OWNER_NOT_FOUND", "Owner was not found");
        }
    }

    private static void requireBound(List<Binding> bindings, Binding wanted) {
        if (!bindings.contains(wanted)) {
            throw new CrmException("BINDING_NOT_FOUND", "The activity is not bound to this element");
        }
    }

    private static void requireFree(List<Binding> bindings, Binding wanted) {
        if (bindings.contains(wanted)) {
            throw new CrmException("ACTIVITY_IS_ALREADY_BOUND", "The activity is already bound to this element");
        }
    }

    private static CrmException notFound() {
        return new CrmException("NOT_FOUND", "Activity is not found");
    }
}
