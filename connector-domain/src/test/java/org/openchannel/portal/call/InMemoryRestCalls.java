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
    public List<RestCall> latest(long applicationId, int most) {
        return calls.stream()
                .filter(call -> call.applicationId() == applicationId)
                .limit(most)
                .toList();
    }

    @Override
    public List<RestCall> find(CallQuery query) {
        return calls.stream()
                .filter(call -> call.applicationId() == query.applicationId())
                .filter(call -> call.record().method().contains(query.method()))
                .filter(call -> !query.onlyFailed() || call.record().isError())
                .skip(query.offset())
                .limit(query.most())
                .toList();
    }

    @Override
    public void trim(long applicationId, int kept) {
        var last = latest(applicationId, kept);
        calls.removeIf(call -> call.applicationId() == applicationId && !last.contains(call));
    }

    @Override
    public void dropOf(long applicationId) {
        calls.removeIf(call -> call.applicationId() == applicationId);
    }
}
