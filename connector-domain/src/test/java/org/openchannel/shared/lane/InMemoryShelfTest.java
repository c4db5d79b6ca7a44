package org.openchannel.shared.lane;

/** The twin keeps the contract too. */
class InMemoryShelfTest implements ShelfContract {

    private final InMemoryLanes lanes = new InMemoryLanes();
    private final Shelf shelf = new InMemoryShelf(lanes);

    @Override
    public Lanes lanes() {
        return lanes;
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }
}
