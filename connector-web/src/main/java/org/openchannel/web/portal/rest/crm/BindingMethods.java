package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.BindActivity;
import org.openchannel.portal.crm.Binding;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.activity.binding.*}: which records an activity belongs to. */
@Dependent
public class BindingMethods implements MethodGroup {

    private final BindActivity bind;

    @Inject
    public BindingMethods(BindActivity bind) {
        this.bind = bind;
    }

    @Override
    public List<RestMethod> methods() {
        return List.of(
                new Answered("crm.activity.binding.list", Sent.SCOPE, this::list),
                new Answered("crm.activity.binding.add", Sent.SCOPE, call -> {
                    bind.add(activity(call), binding(call, "entityTypeId", "entityId"), call.userId());
                    return true;
                }),
                new Answered("crm.activity.binding.delete", Sent.SCOPE, call -> {
                    bind.remove(activity(call), binding(call, "entityTypeId", "entityId"), call.userId());
                    return true;
                }),
                new Answered("crm.activity.binding.move", Sent.SCOPE, call -> {
                    var activity = activity(call);
                    var from = binding(call, "sourceEntityTypeId", "sourceEntityId");
                    bind.move(activity, from, binding(call, "targetEntityTypeId", "targetEntityId"), call.userId());
                    return true;
                }));
    }

    private Object list(Call call) {
        return bind.of(activity(call)).stream()
                .map(binding -> Map.of(
                        "entityTypeId", Long.parseLong(binding.typeId()), "entityId", Long.parseLong(binding.number())))
                .toList();
    }

    private static long activity(Call call) {
        return Sent.needed(call.parameters(), "activityId");
    }

    private static Binding binding(Call call, String type, String number) {
        return new Binding(
                String.valueOf(Sent.needed(call.parameters(), type)),
                String.valueOf(Sent.needed(call.parameters(), number)));
    }
}
