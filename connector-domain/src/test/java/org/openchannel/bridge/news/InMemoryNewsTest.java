package org.openchannel.bridge.news;

class InMemoryNewsTest implements NewsContract {

    private final InMemoryAllNews news = new InMemoryAllNews();
    private final InMemoryNewsReaders readers = new InMemoryNewsReaders();

    @Override
    public AllNews news() {
        return news;
    }

    @Override
    public NewsReaders readers() {
        return readers;
    }
}
