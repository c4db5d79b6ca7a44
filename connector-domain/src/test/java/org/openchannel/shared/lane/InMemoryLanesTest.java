package org.openchannel.shared.lane;

/** The twin keeps the contract too. */
class InMemoryLanesTest implements LanesContract {

    private final Lanes lanes = new InMemoryLanes();

    @Override
    public Lanes lanes() {
        return lanes;
    }
}
