package org.openchannel.portal.crm;

import java.util.List;
import java.util.stream.Stream;

/**
 * Conditions within a filter, in parentheses.
 *
 * @param isAny whether one of them is enough; otherwise all must be met
 */
public record ConditionGroup(boolean isAny, List<Condition> conditions, List<ConditionGroup> groups) {

    boolean isMetBy(ItemCard item) {
        var met = Stream.concat(
                conditions.stream().map(item::meets), groups.stream().map(group -> group.isMetBy(item)));
        return isAny ? met.anyMatch(is -> is) : met.allMatch(is -> is);
    }
}
