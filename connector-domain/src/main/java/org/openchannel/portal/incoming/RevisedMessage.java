package org.openchannel.portal.incoming;

import java.util.List;

/**
 * What became of a change to a message a connector had brought. As with Bitrix24, a message nobody knows changes nothing
 * and is no error.
 *
 * @param customerId the customer's number; 0 when nobody is known by that id
 * @param errors why nothing was done; empty when all is well
 */
public record RevisedMessage(long customerId, List<String> errors) {

    static RevisedMessage refused(String why) {
        return new RevisedMessage(0, List.of(why));
    }

    /** Whether there was nothing to complain about. */
    public boolean isDone() {
        return errors.isEmpty();
    }
}
