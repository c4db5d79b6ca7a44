package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botevent.ReadMessage;
import org.openchannel.portal.botevent.Said;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.DeleteAnswer;
import org.openchannel.portal.dialog.EditAnswer;
import org.openchannel.portal.dialog.Rewriting;

/** What operators wrote to customers, changed or taken back by their number alone. */
@Dependent
public class OwnAnswers {

    private final ReadMessage readMessage;
    private final EditAnswer editAnswer;
    private final DeleteAnswer deleteAnswer;

    @Inject
    public OwnAnswers(ReadMessage readMessage, EditAnswer editAnswer, DeleteAnswer deleteAnswer) {
        this.readMessage = readMessage;
        this.editAnswer = editAnswer;
        this.deleteAnswer = deleteAnswer;
    }

    /** Says {@code text} instead; returns false when {@code userId} may not, or that is nothing. */
    boolean change(long messageId, long userId, String text) {
        return !text.isEmpty() && isDone(messageId, userId, chat -> editAnswer.edit(chat, messageId, userId, text));
    }

    /** Takes it back; returns false when {@code userId} may not. */
    boolean takeBack(long messageId, long userId) {
        return isDone(messageId, userId, chat -> deleteAnswer.delete(chat, messageId, userId));
    }

    private boolean isDone(long messageId, long userId, Step step) {
        try {
            return readMessage
                    .find(messageId)
                    .filter(said -> said.authorId() == userId)
                    .map(Said::chatId)
                    .filter(chat -> step.in(chat) == Rewriting.DONE)
                    .isPresent();
        } catch (UnknownConnectorException e) {
            return false;
        }
    }

    /** What is done in a chat. */
    private interface Step {
        Rewriting in(long chatId);
    }
}
