package org.openchannel.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What the product stands between: a portal and a messenger, and the journal both write. */
final class Ends implements AutoCloseable {

    static final String CONNECTOR = "open_channel_connector";
    static final String LINE = "1";

    private final Journal journal = new Journal(Clock.systemUTC());
    private final FakeBitrix bitrix = new FakeBitrix(journal);
    private final FakeMessenger messenger = new FakeMessenger(journal);
    private final FakePortal portal = bitrix.portal("member1");
    private final FakeEvents events = new FakeEvents(portal);

    /** The settings that lead a product to them. */
    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("connector.portal.enabled", "false");
        settings.put("connector.simulator.enabled", "false");
        settings.put("connector.simulator.url", messenger.address().toString());
        settings.put("connector.simulator.api-key", FakeMessenger.API_KEY);
        settings.put("connector.bitrix24.client-id", FakeBitrix.CLIENT_ID);
        settings.put("connector.bitrix24.client-secret", FakeBitrix.CLIENT_SECRET);
        settings.put("connector.bitrix24.oauth-server", bitrix.address().toString());
        settings.put("connector.http.private-addresses", "allow");
        settings.put("connector.bitrix24.limits", "off");
        settings.put("connector.bitrix24.busy-at-most", "PT10S");
        return settings;
    }

    Journal journal() {
        return journal;
    }

    FakeBitrix bitrix() {
        return bitrix;
    }

    FakeMessenger messenger() {
        return messenger;
    }

    FakePortal portal() {
        return portal;
    }

    FakeEvents events() {
        return events;
    }

    /** A customer writes. Whether that was taken. */
    CompletableFuture<Boolean> customerSays(Speech speech) {
        return messenger.customerSays(messenger.account(), speech);
    }

    /** A customer sends a picture. Whether that was taken. */
    CompletableFuture<Boolean> customerShows(Speech speech) {
        return messenger.customerShows(messenger.account(), speech);
    }

    /** An operator writes. Whether that was taken. */
    CompletableFuture<Boolean> operatorSays(Speech speech) {
        return events.operatorSays(CONNECTOR, LINE, speech);
    }

    /** The messenger tells how far a message came that it was given; waits until that was taken. */
    void customerHas(String status, Entry shown) {
        messenger
                .reached(messenger.account(), shown.chat(), shown.note(), status)
                .join();
    }

    /** All faults are over. */
    void heal() {
        bitrix.faults().heal();
        bitrix.limits(false);
        bitrix.slow(portal -> Duration.ZERO);
        bitrix.methods().heal();
        messenger.faults().heal();
    }

    @Override
    public void close() {
        bitrix.close();
        messenger.close();
    }
}
