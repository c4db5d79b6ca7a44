package org.openchannel.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openchannel.system.Build;
import org.openchannel.system.Postgres;
import org.openchannel.system.RunningProduct;

/** The product between both ends, installed and linked, with everybody ready to speak. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HANDS = 8;

    private final AtomicInteger acts = new AtomicInteger();
    private final Ends ends = new Ends();
    private final Map<String, String> database;
    private final DeadLetters deadLetters;
    private final Balancer balancer = new Balancer();
    private final List<RunningProduct> nodes = new ArrayList<>();

    private Stage(Map<String, String> database) {
        this.database = database;
        this.deadLetters = database().startsWith("jdbc:postgresql") ? DeadLetters.in(database()) : DeadLetters.none();
    }

    /** On PostgreSQL, as in production. */
    static Stage on(Postgres.Database database, String name) {
        var stage = new Stage(database.settings());
        stage.nodes.add(RunningProduct.between(name, stage.settings("a")));
        return stage.ready();
    }

    /** The same, with a log for programs that tells of every hop. */
    static Stage talkative(Postgres.Database database, String name) {
        var stage = new Stage(database.settings());
        var settings = stage.settings("a");
        settings.put("connector.log", "json");
        settings.put("connector.log.hops", "true");
        stage.nodes.add(RunningProduct.between(name, settings));
        return stage.ready();
    }

    /** The same with as much memory as the README names and room for any backlog, for those who measure. */
    static Stage roomy(Postgres.Database database) {
        var stage = new Stage(database.settings());
        var settings = stage.settings("a");
        settings.put("connector.delivery.most-per-account", "1000000");
        settings.put("connector.delivery.most-per-portal", "1000000");
        stage.nodes.add(RunningProduct.roomy("bench", settings));
        return stage.ready();
    }

    /** The same, but it plans with the limits most portals have, and the portal has them. */
    static Stage withLimits(Postgres.Database database, String name) {
        var stage = new Stage(database.settings());
        var settings = stage.settings("a");
        settings.put("connector.bitrix24.limits", "standard");
        stage.nodes.add(RunningProduct.between(name, settings));
        stage.ends.bitrix().limits(true);
        return stage.ready();
    }

    /** Two nodes on one PostgreSQL, behind a balancer. */
    static Stage onTwo(Postgres.Database database, String name) {
        return onTwo(new Stage(database.settings()), name, Map.of());
    }

    /** The same at a portal with the limits most have. */
    static Stage onTwoWithLimits(Postgres.Database database, String name) {
        var stage = new Stage(database.settings());
        stage.ends.bitrix().limits(true);
        return onTwo(stage, name, Map.of("connector.bitrix24.limits", "standard"));
    }

    private static Stage onTwo(Stage stage, String name, Map<String, String> more) {
        var first = RunningProduct.between(name + "-a", stage.balanced("a", more));
        stage.nodes.add(first);
        stage.balancer.add(first.address());
        stage.ready();
        var second = RunningProduct.beside(first, name + "-b", stage.balanced("b", more));
        stage.nodes.add(second);
        stage.balancer.add(second.address());
        return stage;
    }

    /** On the embedded database; {@code options} follow its address. */
    static Stage onH2(String name, String options) {
        var file = Build.freshFolder(name + "-h2").resolve("connector");
        var stage = new Stage(Map.of("connector.db.url", "jdbc:h2:file:" + file + options));
        stage.nodes.add(RunningProduct.between(name, stage.settings("a")));
        return stage.ready();
    }

    private Map<String, String> settings(String node) {
        var settings = new HashMap<>(ends.settings());
        settings.putAll(database);
        settings.put("connector.node", node);
        return settings;
    }

    private Map<String, String> balanced(String node, Map<String, String> more) {
        var settings = settings(node);
        settings.putAll(more);
        settings.put("connector.public-url", balancer.address().toString());
        return settings;
    }

    private Stage ready() {
        try {
            admit(ends.portal());
            return this;
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The stage can't be set up", e);
        }
    }

    /** The portal installs the application, and its administrator links one account. */
    void admit(FakePortal portal) throws Exception {
        install(portal);
        await("set up")
                .atMost(PATIENCE)
                .until(() -> !portal.handler("ONIMCONNECTORMESSAGEADD").isEmpty());
        new Slider(product().address()).link(portal, Ends.CONNECTOR, Ends.LINE);
        await("linked").atMost(PATIENCE).until(() -> portal.isOn(Ends.CONNECTOR, Ends.LINE));
    }

    /** The same for so many more portals, several at a time. */
    void admitMore(int count) {
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var all = IntStream.rangeClosed(2, count + 1)
                    .mapToObj(number -> ends.bitrix().portal("member" + number))
                    .map(portal -> hands.submit(() -> {
                        admit(portal);
                        return portal;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            hands.shutdownNow();
        }
    }

    /** The portal installs the application once more, with fresh tokens. */
    void installAgain() {
        install(ends.portal());
    }

    private void install(FakePortal portal) {
        await("installed")
                .atMost(PATIENCE)
                .until(() -> new FakeEvents(portal)
                        .installed(product().address().resolve("/events"))
                        .get());
    }

    /** The first node. */
    RunningProduct product() {
        return nodes.get(0);
    }

    /** The other one. */
    RunningProduct second() {
        return nodes.get(1);
    }

    Ends ends() {
        return ends;
    }

    /** Where the embedded database lies, without the end of its name. */
    String h2File() {
        return database().replaceFirst("^jdbc:h2:file:", "").replaceFirst(";.*", "");
    }

    /** The address of the product's database. */
    String database() {
        return database.getOrDefault("connector.db.url", "");
    }

    /** What the product gave up. */
    DeadLetters deadLetters() {
        return deadLetters;
    }

    /** Begins one play: what happens from now on, in chats of its own. */
    Act act(String what) {
        return new Act(what, this, acts.incrementAndGet());
    }

    /** Kills the first node, if it is still alive, and starts it again on what it left behind. */
    void killAndRestart() {
        ends.journal().write(Deed.BROKEN, "kill -9");
        product().kill();
        product().restart();
        ends.journal().write(Deed.HEALED, "started again");
    }

    @Override
    public void close() {
        try (ends;
                balancer) {
            nodes.forEach(RunningProduct::close);
            nodes.forEach(node -> Canaries.noneIn("the logs of a node", node.logs()));
        }
    }
}
