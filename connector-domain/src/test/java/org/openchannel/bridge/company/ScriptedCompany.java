package org.openchannel.bridge.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A company of whom the test says who belongs where; counts how often it is asked. */
public final class ScriptedCompany implements PortalDirectory {

    private final List<Department> departments = new ArrayList<>(List.of(new Department(1, "Company", 0)));
    private final Map<Long, Colleague> colleagues = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();
    private final Map<Long, String> groupNames = new HashMap<>();
    private boolean isAway;
    private final AtomicInteger questions = new AtomicInteger();
    private final Map<Long, Runnable> meanwhile = new HashMap<>();

    /** There is a department below another one. */
    public ScriptedCompany department(long id, String name, long parent) {
        departments.add(new Department(id, name, parent));
        return this;
    }

    /** Somebody works in these departments now. */
    public ScriptedCompany works(long person, String name, Long... where) {
        colleagues.put(person, Colleague.employee(Set.of(where)));
        names.put(person, name);
        return this;
    }

    public ScriptedCompany bot(long id) {
        colleagues.put(id, Colleague.bot());
        return this;
    }

    public ScriptedCompany group(long id, String name, Long... people) {
        groups.put(id, Set.of(people));
        groupNames.put(id, name);
        return this;
    }

    /** From now on it does not answer, or does again. */
    public void isAway(boolean now) {
        isAway = now;
    }

    public int questions() {
        return questions.get();
    }

    @Override
    public List<Department> departments(PortalAccess access) {
        asked();
        return List.copyOf(departments);
    }

    /** Before it answers who somebody is, this happens. */
    public void whenAsked(long person, Runnable what) {
        meanwhile.put(person, what);
    }

    @Override
    public Colleague colleague(PortalAccess access, long person) {
        asked();
        meanwhile.getOrDefault(person, () -> {}).run();
        return colleagues.getOrDefault(person, Colleague.gone());
    }

    @Override
    public Set<Long> members(PortalAccess access, long group) {
        asked();
        return groups.getOrDefault(group, Set.of());
    }

    @Override
    public List<Found> people(PortalAccess access, String words) {
        asked();
        return found(names, words);
    }

    @Override
    public List<Found> groups(PortalAccess access, String words) {
        asked();
        return found(groupNames, words);
    }

    private void asked() {
        questions.incrementAndGet();
        if (isAway) {
            throw new DeliveryFailedException(Failure.passing("The portal can't be reached"));
        }
    }

    private static List<Found> found(Map<Long, String> names, String words) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Found(each.getKey(), each.getValue(), ""))
                .toList();
    }
}
