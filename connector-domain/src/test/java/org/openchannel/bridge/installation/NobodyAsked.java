package org.openchannel.bridge.installation;

/** A portal of which nobody is expected to ask who its people are. */
public final class NobodyAsked implements PortalPeople {

    @Override
    public Visitor whoIs(PortalAccess access) {
        throw new AssertionError("nobody was to be asked");
    }

    @Override
    public long applicationOf(PortalAccess access) {
        throw new AssertionError("nobody was to be asked");
    }
}
