package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes things to do, as long as they are not done. */
@Dependent
public class ChangeTodo {

    private final Items items;
    private final ChangeItems changeItems;

    @Inject
    public ChangeTodo(Items items, ChangeItems changeItems) {
        this.items = items;
        this.changeItems = changeItems;
    }

    /**
     * What is to be changed.
     *
     * @param owner the record it must belong to
     * @param fields what it says from now on, by name
     * @param settings what its settings say from now on; others stay
     * @param whenDone the code of the refusal when it is done already
     */
    public record Wish(Binding owner, Map<String, ?> fields, Map<String, ?> settings, String whenDone) {}

    /**
     * Changes it.
     *
     * @throws CrmException {@code NOT_FOUND}, {@code OWNER_NOT_FOUND}, or the wish's own code when it is done
     */
    @Transactional
    public void change(long number, Wish wish, long userId) {
        var todo = items.lock(ItemKind.ACTIVITY, number)
                .filter(item -> KeepActivity.isTodo(item.fields()))
                .orElseThrow(() -> new CrmException("NOT_FOUND", "Not found"));
        var before = todo.fields();
        if (!Binding.of(before).contains(wish.owner())) {
            throw new CrmException("OWNER_NOT_FOUND", "Owner was not found.");
        }
        if ("Y".equals(before.get("COMPLETED"))) {
            throw new CrmException(wish.whenDone(), "A completed activity can't be changed");
        }
        var fields = new LinkedHashMap<String, Object>(wish.fields());
        if (!wish.settings().isEmpty()) {
            var settings = new LinkedHashMap<String, Object>();
            if (before.get("SETTINGS") instanceof Map<?, ?> known) {
                known.forEach((name, value) -> settings.put(name.toString(), value));
            }
            settings.putAll(wish.settings());
            fields.put("SETTINGS", settings);
        }
        changeItems.change(ItemKind.ACTIVITY, number, fields, userId);
    }
}
