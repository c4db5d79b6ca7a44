package org.openchannel.portal.placement;

import java.util.Map;

/**
 * A form to be submitted by POST into a frame.
 *
 * @param action where to, query included
 * @param fields what to send; holds tokens, so it belongs into no log
 * @param frameName the name the frame must have: {@code DOMAIN|PROTOCOL|APP_SID}
 * @param appSid names this opening in the messages between frame and page
 */
public record FrameForm(String action, Map<String, String> fields, String frameName, String appSid) {

    @Override
    public String toString() {
        return "FrameForm[" + action + "]";
    }
}
