package org.openchannel.portal.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs while the test lasts. */
public final class InMemoryRobotRuns implements RobotRuns {

    private final List<RobotRun> runs = new ArrayList<>();

    @Override
    public Optional<RobotRun> find(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    @Override
    public Optional<RobotRun> withToken(String eventToken) {
        return runs.stream().filter(run -> run.eventToken().equals(eventToken)).findFirst();
    }

    @Override
    public List<RobotRun> on(String itemCode, int most) {
        return runs.stream()
                .filter(run -> run.card().itemCode().equals(itemCode))
                .sorted(Comparator.comparingLong(RobotRun::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void add(RobotRun run) {
        runs.add(run);
    }
}
