package org.openchannel.portal.sms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Senders while the test lasts. */
public final class InMemorySmsSenders implements SmsSenders {

    private final List<SmsSender> senders = new ArrayList<>();

    @Override
    public Optional<SmsSender> find(long applicationId, String code) {
        return senders.stream()
                .filter(sender -> sender.card().applicationId() == applicationId
                        && sender.card().code().equals(code))
                .findFirst();
    }

    @Override
    public List<SmsSender> all() {
        return senders.stream()
                .sorted(Comparator.comparing(sender -> sender.card().name()))
                .toList();
    }

    @Override
    public void add(SmsSender sender) {
        senders.add(sender);
    }

    @Override
    public void remove(SmsSender sender) {
        senders.remove(sender);
    }

    @Override
    public void dropOf(long applicationId) {
        senders.removeIf(sender -> sender.card().applicationId() == applicationId);
    }
}
