package org.openchannel.bridge.robot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The robot of a bridge without a server. */
public final class Robots {

    public final TakeStep take;
    public final AskForRobots ask;
    public final InMemoryApologies apologies;
    private final RobotStands stands;
    private final UUID installation;

    public Robots(TakeStep take, AskForRobots ask, InMemoryApologies apologies, RobotStands stands, UUID installation) {
        this.take = take;
        this.ask = ask;
        this.apologies = apologies;
        this.stands = stands;
        this.installation = installation;
    }

    /** Why the portal does not know it. */
    public @Nullable String trouble() {
        return stands.find(installation).orElseThrow().trouble();
    }
}
