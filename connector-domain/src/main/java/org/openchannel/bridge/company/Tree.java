package org.openchannel.bridge.company;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The departments of a company, each below another one. */
public record Tree(List<Department> departments) {

    public Tree {
        departments = List.copyOf(departments);
    }

    /** These departments and all above them. A ring, which no portal should have, does not catch us. */
    public Set<Long> upwardsFrom(Collection<Long> ids) {
        var byId =
                departments.stream().collect(Collectors.toMap(Department::id, Function.identity(), (one, two) -> one));
        var seen = new HashSet<Long>();
        ids.forEach(id -> climb(id, byId, seen));
        return seen;
    }

    private static void climb(long from, Map<Long, Department> byId, Set<Long> seen) {
        var at = from;
        while (at != 0 && seen.add(at)) {
            var department = byId.get(at);
            at = department == null ? 0 : department.parent();
        }
    }
}
