package org.openchannel.portal.sms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Short messages while the test lasts. */
public final class InMemorySmsMessages implements SmsMessages {

    private final List<Sms> messages = new ArrayList<>();

    @Override
    public Optional<Sms> withCode(String messageCode) {
        return messages.stream()
                .filter(sms -> sms.messageCode().equals(messageCode))
                .findFirst();
    }

    @Override
    public List<Sms> about(String itemCode, int most) {
        return messages.stream()
                .filter(sms -> sms.card().itemCode().equals(itemCode))
                .sorted(Comparator.comparingLong(Sms::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void add(Sms sms) {
        messages.add(sms);
    }
}
