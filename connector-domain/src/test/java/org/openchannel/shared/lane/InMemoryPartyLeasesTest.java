package org.openchannel.shared.lane;

class InMemoryPartyLeasesTest implements PartyLeasesContract {

    private final InMemoryPartyLeases leases = new InMemoryPartyLeases("node 1");

    @Override
    public PartyLeases leases() {
        return leases;
    }

    @Override
    public PartyLeases ofAnother() {
        return leases.as("node 2");
    }
}
