package org.openchannel.web.portal.desk.crm;

import java.util.List;
import org.openchannel.portal.robot.RunCard;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/**
 * A robot's run with what its application gave back.
 *
 * @param returned by names; one without a name when the application wrote no names
 */
public record RunRow(RunCard run, List<Value> returned) {

    /** Something given back. */
    public record Value(String name, String text) {}

    static RunRow of(RunCard run) {
        return new RunRow(run, run.returned().isEmpty() ? List.of() : values(run.returned()));
    }

    private static List<Value> values(String json) {
        try {
            return JsonTree.readCall(json).entrySet().stream()
                    .map(value -> new Value(
                            value.getKey(),
                            Parameters.scalar(value.getValue()).orElseGet(() -> JsonTree.write(value.getValue()))))
                    .toList();
        } catch (RestException e) {
            return List.of(new Value("", json)); // a single word
        }
    }
}
