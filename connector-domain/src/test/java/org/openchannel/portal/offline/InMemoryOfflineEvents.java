package org.openchannel.portal.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Kept events while the test lasts. */
public final class InMemoryOfflineEvents implements OfflineEvents {

    private final List<OfflineEvent> events = new ArrayList<>();

    @Override
    public synchronized void keep(OfflineEvent event) {
        for (int i = 0; i < events.size(); i++) {
            var known = events.get(i);
            if (known.applicationId() == event.applicationId()
                    && known.connector().equals(event.connector())
                    && known.messageId().equals(event.messageId())
                    && known.processId().isEmpty()
                    && !known.isError()) {
                events.set(i, changed(known, "", false, event.changedAt()));
                return;
            }
        }
        events.add(event);
    }

    @Override
    public synchronized List<OfflineEvent> list(OfflineQuery query, int from, int most) {
        return fitting(query, event -> true).stream().skip(from).limit(most).toList();
    }

    @Override
    public synchronized long count(OfflineQuery query) {
        return fitting(query, event -> true).size();
    }

    @Override
    public synchronized List<OfflineEvent> reserve(OfflineQuery query, int most, String processId, boolean withErrors) {
        var free = fitting(query, event -> event.processId().isEmpty() && (withErrors || !event.isError())).stream()
                .limit(most)
                .toList();
        free.forEach(event ->
                events.set(events.indexOf(event), changed(event, processId, event.isError(), event.changedAt())));
        return free.stream()
                .map(event -> changed(event, processId, event.isError(), event.changedAt()))
                .toList();
    }

    @Override
    public synchronized List<OfflineEvent> reserved(OfflineQuery query, int most, String processId) {
        return fitting(query, event -> event.processId().equals(processId)).stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int clear(long applicationId, String processId, @Nullable Pick pick) {
        var gone = picked(applicationId, processId, pick);
        events.removeAll(gone);
        return gone.size();
    }

    @Override
    public synchronized int fail(long applicationId, String processId, @Nullable Pick pick) {
        var failed = picked(applicationId, processId, pick);
        failed.forEach(event -> events.set(events.indexOf(event), changed(event, "", true, event.changedAt())));
        return failed.size();
    }

    @Override
    public synchronized void dropBefore(Instant moment) {
        events.removeIf(event -> event.changedAt().isBefore(moment));
    }

    @Override
    public synchronized void dropOf(long applicationId) {
        events.removeIf(event -> event.applicationId() == applicationId);
    }

    private List<OfflineEvent> picked(long applicationId, String processId, @Nullable Pick pick) {
        return events.stream()
                .filter(event -> event.applicationId() == applicationId
                        && event.processId().equals(processId))
                .filter(event -> pick == null
                        || (pick.ids().isEmpty()
                                ? pick.messageIds().contains(event.messageId())
                                : pick.ids().contains(event.id())))
                .toList();
    }

    private List<OfflineEvent> fitting(OfflineQuery query, Predicate<OfflineEvent> also) {
        var found = new ArrayList<>(events.stream()
                .filter(event -> event.applicationId() == query.applicationId()
                        && event.connector().equals(query.connector()))
                .filter(event -> query.conditions().stream().allMatch(condition -> holds(condition, event)))
                .filter(also)
                .toList());
        Comparator<OfflineEvent> order = Comparator.comparing(event -> 0);
        for (var step : query.order()) {
            Comparator<OfflineEvent> next =
                    (one, other) -> compare(value(step.field(), one), value(step.field(), other));
            order = order.thenComparing(step.isAscending() ? next : next.reversed());
        }
        found.sort(order.thenComparing(OfflineEvent::id));
        return found;
    }

    private static boolean holds(OfflineQuery.Condition condition, OfflineEvent event) {
        var value = value(condition.field(), event);
        var first = compare(value, condition.values().get(0));
        return switch (condition.comparison()) {
            case EQUAL -> condition.values().stream().anyMatch(wanted -> compare(value, wanted) == 0);
            case NOT_EQUAL -> condition.values().stream().noneMatch(wanted -> compare(value, wanted) == 0);
            case LESS -> first < 0;
            case AT_MOST -> first <= 0;
            case MORE -> first > 0;
            case AT_LEAST -> first >= 0;
        };
    }

    @SuppressWarnings("unchecked") // values of one field are of one type
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static Object value(OfflineQuery.Field field, OfflineEvent event) {
        return switch (field) {
            case ID -> event.id();
            case TIMESTAMP_X -> event.changedAt();
            case EVENT_NAME -> event.event();
            case MESSAGE_ID -> event.messageId();
            case PROCESS_ID -> event.processId();
            case ERROR -> event.isError();
        };
    }

    private static OfflineEvent changed(OfflineEvent event, String processId, boolean isError, Instant at) {
        return new OfflineEvent(
                event.id(),
                event.applicationId(),
                event.connector(),
                event.event(),
                event.formData(),
                event.causedBy(),
                event.messageId(),
                processId,
                isError,
                at);
    }
}
