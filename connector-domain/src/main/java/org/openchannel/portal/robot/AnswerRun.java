package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An application answers for its robot; pages show what it said. */
@Dependent
@Transactional
public class AnswerRun {

    private final RobotRuns runs;
    private final Clock clock;

    @Inject
    public AnswerRun(RobotRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * The run is over.
     *
     * @param values what the application gives back, as text
     * @throws RobotException {@code ACCESS_DENIED} when nobody waits for that answer
     */
    public void finish(long applicationId, String eventToken, String values, String message) {
        waiting(applicationId, eventToken).finished(values, message, clock.instant());
    }

    /**
     * Something is to be noted about the run.
     *
     * @throws RobotException {@code ACCESS_DENIED} when nobody waits for that answer
     */
    public void note(long applicationId, String eventToken, String message) {
        waiting(applicationId, eventToken).note(message);
    }

    /** The runs on a customer record, newest first. */
    public List<RunCard> on(String itemCode, int most) {
        return runs.on(itemCode, most).stream().map(RobotRun::card).toList();
    }

    /** One run. */
    public Optional<RunCard> run(long id) {
        return runs.find(id).map(RobotRun::card);
    }

    private RobotRun waiting(long applicationId, String eventToken) {
        return runs.withToken(eventToken)
                .filter(run -> run.applicationId() == applicationId && run.isWaiting())
                .orElseThrow(() -> new RobotException("ACCESS_DENIED", "Access denied!"));
    }
}
