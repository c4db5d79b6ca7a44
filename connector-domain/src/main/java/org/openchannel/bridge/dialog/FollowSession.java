package org.openchannel.bridge.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;

/** Follows the sessions a portal opens and closes. */
@Dependent
public class FollowSession {

    private final Bindings bindings;
    private final Dialogs dialogs;

    @Inject
    public FollowSession(Bindings bindings, Dialogs dialogs) {
        this.bindings = bindings;
        this.dialogs = dialogs;
    }

    /**
     * Where a session took place.
     *
     * @param chat the messenger's id of the chat, as we gave it to the portal
     */
    public record Place(MemberId memberId, ConnectorCode connector, LineId line, String chat) {}

    /** A session began. */
    @Transactional
    public void started(Place place, long imChatId, long sessionId) {
        dialog(place).ifPresent(dialog -> dialog.isAt(imChatId, sessionId));
    }

    /** A session ended. */
    @Transactional
    public void finished(Place place, long sessionId) {
        dialog(place).ifPresent(dialog -> dialog.sessionClosed(sessionId));
    }

    private Optional<Dialog> dialog(Place place) {
        return bindings.ofLine(place.memberId(), place.connector(), place.line())
                .map(Binding::accountId)
                .flatMap(account -> dialogs.lock(dialogs.ofChats(List.of(new Chat(account, place.chat())))).stream()
                        .findFirst());
    }
}
