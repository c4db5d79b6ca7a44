package org.openchannel.portal.botwork;

/**
 * Somebody as bots are told of them: a user, a bot or a customer.
 *
 * @param color {@code #rrggbb}
 * @param avatarId a stored file; empty for none
 */
public record Person(
        long id,
        String name,
        String lastName,
        String email,
        String workPosition,
        String gender,
        String birthday,
        String color,
        String avatarId,
        boolean isBot,
        boolean isConnector,
        boolean isActive) {

    /** Name and last name. */
    public String fullName() {
        return (name + " " + lastName).strip();
    }
}
