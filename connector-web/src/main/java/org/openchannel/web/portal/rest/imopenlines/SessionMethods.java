package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.PinDialogs;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.dialog.WorkOnDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.VoteAsHead;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code imopenlines.session.*}: what becomes of a session. */
@Dependent
public class SessionMethods {

    private static final String ROOM = "imopenlines.session.";
    private static final int BEST = 5;

    @Produces
    @Dependent
    public RestMethod start(WorkOnDialog work) {
        return new OnDialog(ROOM + "start", work::startAnew);
    }

    @Produces
    @Dependent
    public RestMethod join(WorkOnDialog work) {
        return new OnDialog(ROOM + "join", work::join);
    }

    @Produces
    @Dependent
    public RestMethod intercept(WorkOnDialog work, DialogAccess access) {
        return new Answered(ROOM + "intercept", Dialogs.SCOPES, call -> {
            var chatId = Dialogs.chatOrEmpty(call);
            if (!access.isAllowed(chatId, call.userId())) {
                throw new RestException(400, "OPERATOR_WRONG", "You can not redirect to this operator");
            }
            work.intercept(chatId, call.userId());
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod startWithMessage(WorkOnDialog work) {
        return new Answered("imopenlines.message.session.start", Dialogs.SCOPES, call -> {
            var chatId = Dialogs.chat(call);
            work.startWith(chatId, call.userId(), call.parameters().requireNumber("MESSAGE_ID"));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod pin(PinDialogs pins) {
        return new Answered(ROOM + "mode.pin", Dialogs.SCOPES, call -> {
            var chatId = call.parameters().has("CHAT_ID") ? Dialogs.chat(call) : Dialogs.chatOrEmpty(call);
            pins.pin(chatId, call.userId(), call.parameters().flag("ACTIVATE", true));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod pinAll(PinDialogs pins) {
        return new Answered(ROOM + "mode.pinall", Dialogs.SCOPES, call -> pins.pinAll(call.userId(), true));
    }

    @Produces
    @Dependent
    public RestMethod unpinAll(PinDialogs pins) {
        return new Answered(ROOM + "mode.unpinall", Dialogs.SCOPES, call -> pins.pinAll(call.userId(), false));
    }

    @Produces
    @Dependent
    public RestMethod silence(WorkOnDialog work) {
        return new Answered(ROOM + "mode.silent", Dialogs.SCOPES, call -> {
            work.silence(Dialogs.chat(call), call.userId(), call.parameters().flag("ACTIVATE", true));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod open(ShowDialog showDialog, DialogAccess access) {
        return new Answered(ROOM + "open", Dialogs.SCOPES, call -> {
            var chatId = call.parameters()
                    .text("USER_CODE")
                    .flatMap(showDialog::of)
                    .map(DialogCard::chatId)
                    .orElseThrow(Dialogs::denied);
            Dialogs.only(access, chatId, call);
            return Map.of("chatId", String.valueOf(chatId));
        });
    }

    @Produces
    @Dependent
    public RestMethod vote(VoteAsHead votes) {
        return new Answered(ROOM + "head.vote", Dialogs.SCOPES, call -> {
            var sent = call.parameters();
            var sessionId = sent.number("SESSION_ID")
                    .filter(number -> number > 0)
                    .orElseThrow(() -> new RestException(400, "EMPTY_SESSION_ID", "Session ID can't be empty"));
            var comment = sent.text("COMMENT").orElse(null);
            var rating = sent.number("RATING").map(Long::intValue).orElse(null);
            if (comment == null && rating == null) {
                throw new RestException(
                        400, "EMPTY_VOTE_PARAMS", "At least one of the parameters RATING or COMMENT must be specified");
            }
            if (rating != null && (rating < 1 || rating > BEST)) {
                throw RestException.wrong("RATING", "RATING must be from 1 to 5");
            }
            if (comment != null && comment.length() > 4000) {
                throw RestException.wrong("COMMENT", "COMMENT is longer than 4000 characters");
            }
            votes.vote(sessionId, call.userId(), rating, comment);
            return true;
        });
    }
}
