package org.openchannel.web.portal.rest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.openchannel.portal.connector.ConnectorException;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.crm.CrmException;
import org.openchannel.portal.event.EventException;
import org.openchannel.portal.limit.LimitReachedException;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.portal.placement.PlacementException;
import org.openchannel.portal.session.SessionException;

/** Says in Bitrix24's words why a call failed. */
final class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    /** Refusals of {@code placement.bind} that Bitrix24 answers with 200. */
    private static final Set<String> PLACEMENT_FORM =
            Set.of("ERROR_PLACEMENT_MAX_COUNT", "ERROR_PLACEMENT_USER_MODE", "EMPTY_ERROR_HANDLER_URL");

    private Refusals() {}

    static RestException of(RuntimeException failure) {
        if (failure instanceof RestException known) {
            return known;
        }
        var why = String.valueOf(failure.getMessage());
        if (failure instanceof OAuthException refused) {
            return new RestException(refused.code().equals("user_access_error") ? 403 : 401, refused.code(), why);
        }
        if (failure instanceof LimitReachedException refused) {
            var status = refused.limit() == LimitReachedException.Limit.OPERATION_TIME_LIMIT ? 429 : 503;
            return new RestException(status, refused.limit().name(), why);
        }
        if (failure instanceof ConnectorException refused) {
            return new RestException(400, refused.code(), why);
        }
        if (failure instanceof EventException refused) {
            return new RestException(400, refused.code(), why);
        }
        if (failure instanceof CrmException refused) {
            return new RestException(400, refused.code(), why);
        }
        if (failure instanceof PlacementException refused) {
            return new RestException(PLACEMENT_FORM.contains(refused.code()) ? 200 : 400, refused.code(), why);
        }
        if (failure instanceof SessionException refused) {
            return new RestException(400, refused.code(), why);
        }
        if (failure instanceof NotActiveLineException) {
            return new RestException(400, "NOT_ACTIVE_LINE", why);
        }
        if (failure instanceof UnknownConnectorException) {
            return new RestException(400, "IMCONNECTOR_NO_CORRECT_PROVIDER", why);
        }
        LOG.log(Level.ERROR, "A call of the REST door broke", failure);
        return new RestException(500, "INTERNAL_SERVER_ERROR", "Internal server error");
    }
}
