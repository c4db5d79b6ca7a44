package org.openchannel.bridge.installation;

/** Asks a portal whose token it is. */
public interface PortalPeople {

    /**
     * The person the token of {@code access} belongs to.
     *
     * @throws ExpiredTokenException when the portal does not know the token
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it can't be asked
     */
    Visitor whoIs(PortalAccess access);

    /**
     * The number the portal gave the application the token of {@code access} was made for.
     *
     * @throws ExpiredTokenException when the portal does not know the token
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it can't be asked
     */
    long applicationOf(PortalAccess access);
}
