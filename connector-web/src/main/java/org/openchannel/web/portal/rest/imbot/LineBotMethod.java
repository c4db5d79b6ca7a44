package org.openchannel.web.portal.rest.imbot;

import java.util.List;

/** A method with which a bot leads a line's dialog. */
abstract class LineBotMethod extends ImbotMethod {

    LineBotMethod(String name) {
        super(name);
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines", "imbot");
    }
}
