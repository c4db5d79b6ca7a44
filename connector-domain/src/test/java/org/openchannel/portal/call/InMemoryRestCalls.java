package org.openchannel.portal.call;

import java.util.ArrayList;
import java.util.List;

/** The log of calls while the test lasts. */
public final class InMemoryRestCalls implements RestCalls {

    private final List<RestCall> calls = new ArrayList<>();

    @Override
    public void add(RestCall call) {
        calls.add(0, call);
    }

    @Override
    public List<RestCall> latest(long owner, int most) {
        return calls.stream().filter(call -> call.owner() == owner).limit(most).toList();
    }

    @Override
    public List<RestCall> find(CallQuery query) {
        return calls.stream()
                .filter(call -> call.owner() == query.owner())
                .filter(call -> call.record().method().contains(query.method()))
                .filter(call -> query.statuses().include(call.record().status()))
                .skip(query.offset())
                .limit(query.most())
                .toList();
    }

    @Override
    public void trim(long owner, int kept) {
        var last = latest(owner, kept);
        calls.removeIf(call -> call.owner() == owner && !last.contains(call));
    }

    @Override
    public void dropOf(long owner) {
        calls.removeIf(call -> call.owner() == owner);
    }
}
