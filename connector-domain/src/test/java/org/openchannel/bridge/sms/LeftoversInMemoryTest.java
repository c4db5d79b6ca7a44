package org.openchannel.bridge.sms;

class LeftoversInMemoryTest implements LeftoversContract {

    private final InMemoryLeftovers leftovers = new InMemoryLeftovers();

    @Override
    public Leftovers leftovers() {
        return leftovers;
    }

    @Override
    public void together(Runnable what) {
        what.run();
    }
}
