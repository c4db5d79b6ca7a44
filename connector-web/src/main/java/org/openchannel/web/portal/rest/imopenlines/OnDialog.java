package org.openchannel.web.portal.rest.imopenlines;

import java.util.List;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** A method that does one thing with the dialog it names and answers true. */
record OnDialog(String name, Deed deed) implements RestMethod {

    /** What is done with a chat on behalf of a user. */
    interface Deed {
        void with(long chatId, long userId);
    }

    @Override
    public List<String> scopes() {
        return Dialogs.SCOPES;
    }

    @Override
    public Object call(Call call) {
        deed.with(Dialogs.chat(call), call.userId());
        return true;
    }
}
