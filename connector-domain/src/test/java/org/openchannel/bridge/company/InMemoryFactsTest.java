package org.openchannel.bridge.company;

class InMemoryFactsTest implements FactsContract {

    private final InMemoryFacts facts = new InMemoryFacts();

    @Override
    public Facts facts() {
        return facts;
    }
}
