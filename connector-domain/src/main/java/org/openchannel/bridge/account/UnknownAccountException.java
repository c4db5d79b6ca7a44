package org.openchannel.bridge.account;

import java.util.UUID;

/** There is no such account, or it belongs to somebody else: nobody is told which. */
public class UnknownAccountException extends RuntimeException {

    public UnknownAccountException(UUID account) {
        super("There is no account " + account);
    }
}
