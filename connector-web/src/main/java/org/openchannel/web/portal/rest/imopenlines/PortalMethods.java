package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.dialog.ReadDialog;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Methods about lines as such: where they are, what the methods can do, quick answers, lines of other portals. */
@Dependent
public class PortalMethods {

    private static final int CODE_LENGTH = 32;

    @Produces
    @Dependent
    public RestMethod revision() {
        var revision = new LinkedHashMap<String, Object>();
        revision.put("rest", 2);
        revision.put("web", 1);
        revision.put("mobile", 1);
        return new Answered("imopenlines.revision.get", Dialogs.SCOPES, call -> revision);
    }

    @Produces
    @Dependent
    public RestMethod path(PortalIdentity identity) {
        return new Answered("imopenlines.config.path.get", Dialogs.SCOPES, call -> {
            var path = new LinkedHashMap<String, Object>();
            path.put("SERVER_ADDRESS", identity.protocol() + "://" + identity.domain());
            path.put("PUBLIC_PATH", "/contact_center/");
            return path;
        });
    }

    @Produces
    @Dependent
    public RestMethod saveQuickAnswer(
            DialogAccess access, ShowDialog showDialog, ReadDialog readDialog, KeepQuickAnswers answers) {
        return new Answered("imopenlines.message.quick.save", Dialogs.SCOPES, call -> {
            var chatId = Dialogs.chat(call);
            var dialog =
                    showDialog.of(chatId).orElseThrow(() -> new RestException(400, "CHAT_ID", "Chat ID is incorrect"));
            Dialogs.only(access, chatId, call);
            var isSaved = call.parameters()
                    .number("MESSAGE_ID")
                    .flatMap(messageId -> readDialog.message(chatId, messageId))
                    .filter(message -> answers.add(dialog.lineId(), message.text(), call.userId()))
                    .isPresent();
            if (!isSaved) {
                throw new RestException(400, "CANT_SAVE_QUICK_ANSWER", "The quick answer could not be saved");
            }
            return true;
        });
    }

    /** There is no network of portals here: no code leads anywhere. */
    @Produces
    @Dependent
    public RestMethod joinNetwork() {
        return new Answered("imopenlines.network.join", Dialogs.SCOPES, PortalMethods::elsewhere);
    }

    @Produces
    @Dependent
    public RestMethod writeIntoNetwork() {
        return new Answered("imopenlines.network.message.add", Dialogs.SCOPES, PortalMethods::elsewhere);
    }

    private static Object elsewhere(Call call) {
        var isCode = call.parameters()
                .text("CODE")
                .filter(code -> code.length() == CODE_LENGTH)
                .isPresent();
        throw isCode
                ? new RestException(400, "NOT_FOUND", "Line not found")
                : new RestException(400, "CODE", "You entered an invalid code");
    }
}
