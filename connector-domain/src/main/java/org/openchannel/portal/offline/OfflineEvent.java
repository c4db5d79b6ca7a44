package org.openchannel.portal.offline;

import java.time.Instant;

/**
 * An event kept until its application fetches it.
 *
 * @param connector the source it is kept for; empty for none
 * @param formData its {@code data} as a PHP form
 * @param causedBy the user who caused it, 0 when none did
 * @param messageId the same for the same event with the same data
 * @param processId who reserved it; empty for nobody
 * @param isError whether whoever reserved it could not deal with it
 * @param changedAt when it last happened
 */
public record OfflineEvent(
        long id,
        long applicationId,
        String connector,
        String event,
        String formData,
        long causedBy,
        String messageId,
        String processId,
        boolean isError,
        Instant changedAt) {}
