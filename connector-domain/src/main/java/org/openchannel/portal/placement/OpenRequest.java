package org.openchannel.portal.placement;

import java.util.Map;

/**
 * What a page wants to show in a frame.
 *
 * @param handlerUrl the application's address
 * @param placement where it is shown, {@link Placements#DEFAULT} for the application's own page
 * @param options what the placement tells the application, sent as a JSON object
 * @param language of the person looking, for example {@code ru}
 */
public record OpenRequest(
        long applicationId,
        long userId,
        String handlerUrl,
        String placement,
        Map<String, Object> options,
        String language) {}
