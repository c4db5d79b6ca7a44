package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.RegisterConnector;
import org.openchannel.portal.connector.RegistrationException;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Registers a connector, or changes it. What is wrong with it is said in an answer of status 200. */
@Dependent
public class RegisterMethod implements ConnectorMethod {

    private final RegisterConnector registerConnector;

    @Inject
    public RegisterMethod(RegisterConnector registerConnector) {
        this.registerConnector = registerConnector;
    }

    @Override
    public String name() {
        return "imconnector.register";
    }

    @Override
    public Object call(Call call) {
        try {
            registerConnector.register(call.applicationId(), wish(call.parameters()));
            return Map.of("result", true);
        } catch (RegistrationException e) {
            return Refused.of(e);
        }
    }

    private static ConnectorWish wish(Parameters sent) {
        return new ConnectorWish(
                sent.string("ID"),
                sent.string("NAME"),
                icon(sent.inside("ICON")),
                icon(sent.inside("ICON_DISABLED")),
                sent.string("PLACEMENT_HANDLER"),
                flags(sent),
                sent.string("COMMENT"));
    }

    private static ConnectorWish.Icon icon(Parameters sent) {
        return new ConnectorWish.Icon(
                sent.string("DATA_IMAGE"), sent.string("COLOR"), sent.string("SIZE"), sent.string("POSITION"));
    }

    private static ConnectorWish.Flags flags(Parameters sent) {
        var usual = ConnectorWish.Flags.DEFAULT;
        return new ConnectorWish.Flags(
                sent.flag("DEL_EXTERNAL_MESSAGES", usual.delExternalMessages()),
                sent.flag("EDIT_INTERNAL_MESSAGES", usual.editInternalMessages()),
                sent.flag("DEL_INTERNAL_MESSAGES", usual.delInternalMessages()),
                sent.flag("NEWSLETTER", usual.newsletter()),
                sent.flag("NEED_SYSTEM_MESSAGES", usual.needSystemMessages()),
                sent.flag("NEED_SIGNATURE", usual.needSignature()),
                sent.flag("CHAT_GROUP", usual.chatGroup()));
    }
}
