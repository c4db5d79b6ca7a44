package org.openchannel.portal.group;

/** That can't be done with groups; the message is the one applications get. */
public class GroupException extends RuntimeException {

    public GroupException(String message) {
        super(message);
    }
}
