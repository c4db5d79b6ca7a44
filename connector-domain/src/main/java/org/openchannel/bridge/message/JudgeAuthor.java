package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.right.MaySend;
import org.openchannel.bridge.right.Verdict;

/** Decides whether who wrote something on a portal, or changed it there, may send. Never called inside a transaction. */
@Dependent
public class JudgeAuthor {

    private final MaySend maySend;
    private final Messages messages;

    @Inject
    public JudgeAuthor(MaySend maySend, Messages messages) {
        this.maySend = maySend;
        this.messages = messages;
    }

    Verdict of(UUID account, OperatorMessage said) {
        return maySend.check(account, said.author());
    }

    /** The same, of what is known without asking anybody. */
    Verdict unasked(UUID account, OperatorMessage said) {
        return maySend.everybody(account) ? Verdict.ALLOWED : Verdict.UNKNOWN;
    }

    /**
     * Portals seldom tell who changes a message: then whoever wrote it counts, as far as anybody knows. Who deletes says
     * nothing to the customer, so anybody may delete what a colleague wrote who has left.
     */
    Verdict of(UUID account, OperatorChange change) {
        var known = change.author();
        if (known != null) {
            return maySend.check(account, known);
        }
        return change.text() == null || maySend.everybody(account)
                ? Verdict.ALLOWED
                : writer(account, change.imMessageId())
                        .map(person -> maySend.check(account, person))
                        .orElse(Verdict.ALLOWED);
    }

    private Optional<Long> writer(UUID account, long imMessageId) {
        return messages.parts(account, imMessageId).stream()
                .map(Message::author)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
