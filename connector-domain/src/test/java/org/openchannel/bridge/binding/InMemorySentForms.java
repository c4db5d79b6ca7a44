package org.openchannel.bridge.binding;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sent forms of one test. */
public final class InMemorySentForms implements SentForms {

    private final Map<String, Instant> sent = new HashMap<>();
    private final Map<String, LineId> lines = new HashMap<>();

    @Override
    public boolean begin(String form, Instant now) {
        return sent.putIfAbsent(form, now) == null;
    }

    @Override
    public void done(String form, LineId line) {
        lines.put(form, line);
    }

    @Override
    public void drop(String form) {
        sent.remove(form);
    }

    @Override
    public Optional<LineId> line(String form) {
        return Optional.ofNullable(lines.get(form));
    }

    @Override
    public void forget(Instant limit, Instant stranded) {
        sent.entrySet().removeIf(form -> form.getValue().isBefore(lines.containsKey(form.getKey()) ? limit : stranded));
        lines.keySet().retainAll(sent.keySet());
    }
}
