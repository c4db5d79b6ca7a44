package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.React;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** {@code im.message.*} on what was said: in talks, and by operators to customers. */
@Dependent
public class WordMethods {

    @Produces
    @Dependent
    public RestMethod update(ChangeWords changeWords, OwnAnswers answers) {
        return new Answered("im.message.update", ImMethods.SCOPES, call -> {
            var id = message(call);
            var before = changeWords.changeable(id, call.userId());
            var text = call.parameters().text("MESSAGE").map(String::strip);
            var isTakenBack = call.parameters().has("MESSAGE") && text.isEmpty();
            if (before.isEmpty()) {
                return done(
                        isTakenBack
                                ? answers.takeBack(id, call.userId())
                                : answers.change(id, call.userId(), text.orElse("")));
            }
            return done(
                    isTakenBack
                            ? changeWords.takeBack(id, call.userId(), false)
                            : changeWords.change(
                                    id,
                                    call.userId(),
                                    MessageParts.changed(call.parameters(), text.orElse(null), before.get())));
        });
    }

    @Produces
    @Dependent
    public RestMethod delete(ChangeWords changeWords, OwnAnswers answers) {
        return new Answered("im.message.delete", ImMethods.SCOPES, call -> {
            var id = message(call);
            return done(changeWords.takeBack(id, call.userId(), false) || answers.takeBack(id, call.userId()));
        });
    }

    private static Object done(boolean isDone) {
        if (!isDone) {
            throw new RestException(
                    403, "CANT_EDIT_MESSAGE", "Time has expired for modification or you don't have access");
        }
        return true;
    }

    @Produces
    @Dependent
    public RestMethod like(React react) {
        return new Answered("im.message.like", ImMethods.SCOPES, call -> {
            var id = message(call);
            var outcome = switch (call.parameters().text("ACTION").orElse("auto")) {
                case "plus" -> react.put(id, call.userId(), React.LIKE);
                case "minus" -> react.takeBack(id, call.userId(), React.LIKE);
                default -> react.toggle(id, call.userId());
            };
            if (outcome != React.Outcome.CHANGED) {
                throw new RestException(400, "WITHOUT_CHANGES", "Action completed without changes");
            }
            return true;
        });
    }

    private static long message(Call call) {
        return call.parameters()
                .number("MESSAGE_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "MESSAGE_ID_ERROR", "Message ID can't be empty"));
    }
}
