package org.openchannel.bridge.watch;

import org.openchannel.bridge.account.OnDoubt;

/**
 * An account in a list.
 *
 * @param id as owners of lanes are named
 * @param portal the member id
 * @param state of its session with the messenger
 * @param onDoubt what becomes of its messages when nobody can tell whether they arrived
 */
public record AccountSight(String id, String name, String gateway, String portal, String state, OnDoubt onDoubt) {

    /** One for whom nobody chose what becomes of messages in doubt. */
    public AccountSight(String id, String name, String gateway, String portal, String state) {
        this(id, name, gateway, portal, state, OnDoubt.USUAL);
    }
}
