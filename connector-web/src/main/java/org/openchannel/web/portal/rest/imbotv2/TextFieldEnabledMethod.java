package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.web.portal.rest.Call;

/** Says whether people may write into a chat; here they always may. */
@Dependent
public class TextFieldEnabledMethod extends ModernMethod {

    private final ModernCallers callers;

    @Inject
    public TextFieldEnabledMethod(ModernCallers callers) {
        super("imbot.v2.Chat.TextField.enabled");
        this.callers = callers;
    }

    @Override
    Object answer(Call call) {
        callers.scene(call, callers.bot(call));
        return DONE;
    }
}
