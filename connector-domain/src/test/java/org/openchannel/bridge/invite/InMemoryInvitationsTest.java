package org.openchannel.bridge.invite;

class InMemoryInvitationsTest implements InvitationsContract {

    private final InMemoryInvitations invitations = new InMemoryInvitations();

    @Override
    public Invitations invitations() {
        return invitations;
    }
}
