package org.openchannel.faults;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchannel.system.Build;
import org.openchannel.system.Postgres;
import org.openchannel.system.RunningProduct;

/** The product between both fakes, installed and linked, with everybody ready to speak. */
final class Stage implements AutoCloseable {

    static final String CONNECTOR = "open_channel_connector";
    static final String LINE = "1";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger acts = new AtomicInteger();
    private final Journal journal = new Journal(Clock.systemUTC());
    private final FakeBitrix bitrix = new FakeBitrix(journal);
    private final FakeMessenger messenger = new FakeMessenger(journal);
    private final FakePortal portal = bitrix.portal("member1");
    private final FakeEvents events = new FakeEvents(portal);
    private final DeadLetters deadLetters;
    private final RunningProduct product;

    private Stage(String name, Map<String, String> database, DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
        var settings = new HashMap<>(database);
        settings.put("connector.node", "a");
        settings.put("connector.portal.enabled", "false");
        settings.put("connector.simulator.enabled", "false");
        settings.put("connector.simulator.url", messenger.address().toString());
        settings.put("connector.simulator.api-key", FakeMessenger.API_KEY);
        settings.put("connector.bitrix24.client-id", FakeBitrix.CLIENT_ID);
        settings.put("connector.bitrix24.client-secret", FakeBitrix.CLIENT_SECRET);
        settings.put("connector.bitrix24.oauth-server", bitrix.address().toString());
        settings.put("connector.http.private-addresses", "allow");
        product = RunningProduct.between(name, settings);
    }

    /** On PostgreSQL, as in production. */
    static Stage on(Postgres.Database database, String name) {
        return new Stage(name, database.settings(), DeadLetters.in(database.url())).ready();
    }

    /** On the embedded database; {@code options} follow its address. */
    static Stage onH2(String name, String options) {
        var file = Build.freshFolder(name + "-h2").resolve("connector");
        return new Stage(name, Map.of("connector.db.url", "jdbc:h2:file:" + file + options), DeadLetters.none())
                .ready();
    }

    private Stage ready() {
        try {
            await("installed")
                    .atMost(PATIENCE)
                    .until(() -> events.installed(product.address().resolve("/events"))
                            .get());
            await("set up")
                    .atMost(PATIENCE)
                    .until(() -> !portal.handler("ONIMCONNECTORMESSAGEADD").isEmpty());
            new Slider(product.address()).link(portal, CONNECTOR, LINE);
            await("linked").atMost(PATIENCE).until(() -> portal.isOn(CONNECTOR, LINE));
            return this;
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The stage can't be set up", e);
        }
    }

    FakeBitrix bitrix() {
        return bitrix;
    }

    FakePortal portal() {
        return portal;
    }

    FakeMessenger messenger() {
        return messenger;
    }

    RunningProduct product() {
        return product;
    }

    Journal journal() {
        return journal;
    }

    /** Begins one play: what happens from now on, in chats of its own. */
    Act act(String what) {
        return new Act(what, this, acts.incrementAndGet());
    }

    /** A customer writes. Whether that was taken. */
    CompletableFuture<Boolean> customerSays(Speech speech) {
        return messenger.customerSays(messenger.account(), speech);
    }

    /** An operator writes. Whether that was taken. */
    CompletableFuture<Boolean> operatorSays(Speech speech) {
        return events.operatorSays(CONNECTOR, LINE, speech);
    }

    /** Kills the product and starts it again on what it left behind. */
    void killAndRestart() {
        journal.write(Deed.BROKEN, "kill -9");
        product.kill();
        product.restart();
        journal.write(Deed.HEALED, "started again");
    }

    /** What the product gave up. */
    DeadLetters deadLetters() {
        return deadLetters;
    }

    @Override
    public void close() {
        try {
            product.close();
        } finally {
            bitrix.close();
            messenger.close();
        }
    }
}
