package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;

/** Asks whether a bot takes a new session. Looks for those who know only then, as they may act on sessions too. */
@Dependent
public class AskWelcome {

    private final Supplier<List<Welcome>> source;

    @Inject
    public AskWelcome(Instance<Welcome> welcomes) {
        this(() -> welcomes.stream().toList());
    }

    /** Those {@code source} names when asked. */
    public AskWelcome(Supplier<List<Welcome>> source) {
        this.source = source;
    }

    boolean takes(long botId, ImChat chat, Session session) {
        return source.get().stream().anyMatch(welcome -> welcome.takes(botId, chat, session));
    }
}
