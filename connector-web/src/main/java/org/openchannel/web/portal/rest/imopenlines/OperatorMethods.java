package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.portal.dialog.WorkOnDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code imopenlines.operator.*}: what an operator does with a dialog. */
@Dependent
public class OperatorMethods {

    private static final String ROOM = "imopenlines.operator.";

    @Produces
    @Dependent
    public RestMethod answer(WorkOnDialog work) {
        return new OnDialog(ROOM + "answer", work::take);
    }

    @Produces
    @Dependent
    public RestMethod skip(WorkOnDialog work) {
        return new OnDialog(ROOM + "skip", work::skip);
    }

    @Produces
    @Dependent
    public RestMethod spam(WorkOnDialog work) {
        return new OnDialog(ROOM + "spam", work::spam);
    }

    @Produces
    @Dependent
    public RestMethod finish(WorkOnDialog work) {
        return new OnDialog(ROOM + "finish", work::finish);
    }

    @Produces
    @Dependent
    public RestMethod finishAnothers(WorkOnDialog work) {
        return new OnDialog(ROOM + "another.finish", work::finish);
    }

    @Produces
    @Dependent
    public RestMethod transfer(TransferSession transferSession, DialogAccess access) {
        return new Transfer(transferSession, access);
    }

    record Transfer(TransferSession transferSession, DialogAccess access) implements RestMethod {

        @Override
        public String name() {
            return ROOM + "transfer";
        }

        @Override
        public List<String> scopes() {
            return Dialogs.SCOPES;
        }

        @Override
        public Object call(Call call) {
            var chatId = Dialogs.chatOrEmpty(call);
            var target = TransferTarget.of(call.parameters());
            Dialogs.only(access, chatId, call);
            target.take(transferSession, chatId, call.userId());
            return true;
        }
    }
}
