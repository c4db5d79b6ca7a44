package org.openchannel.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;

/** Starts the product, or says in one sentence why it does not start. */
final class Launcher {

    private Launcher() {}

    static void launch() throws Exception {
        try {
            var origins = new Origins(System.getProperties(), System.getenv());
            Settings settings = Settings.from(origins);
            var certificate = Certificate.from(origins);
            OwnedFolder data = OwnedFolder.claim(settings.data());
            Port.requireFree(settings.plainAddress(), settings.port());
            if (certificate.isPresent()) {
                Port.requireFree(settings.address(), settings.tlsPort());
                Stores.tell(certificate.get(), data.scratch());
            }
            hand(origins, settings, data);
            Terminal.keepFor(data.log().resolve("console.log"));
            new Server(settings, data).start();
            Terminal.say(Announcement.of(settings, data));
        } catch (Refusal refusal) {
            Terminal.complain(refusal.sentence());
            System.exit(1);
        }
    }

    /** What the launcher found out reaches the application as system properties, the strongest origin of settings. */
    private static void hand(Origins origins, Settings settings, OwnedFolder data) throws UnknownHostException {
        Properties properties = origins.properties();
        properties.setProperty("connector.port", Integer.toString(settings.port()));
        properties.setProperty("connector.address", settings.address().getHostAddress());
        properties.setProperty("connector.public-url", settings.publicUrl().toString());
        properties.setProperty("connector.data", settings.data().toString());
        properties.setProperty("connector.tryout", Boolean.toString(settings.hasOneClickSignIn()));
        if (settings.isTryOut()) {
            properties.setProperty("connector.db.url", data.databaseUrl());
            origins.offer("connector.portal.enabled", "true");
            origins.offer("connector.simulator.enabled", "true");
            origins.offer("connector.portal.api.enabled", "true");
        }
        properties.setProperty("java.io.tmpdir", data.scratch().toString());
        origins.offer("connector.node", InetAddress.getLocalHost().getHostName() + ":" + settings.port());
        OutgoingHttp.prepare(properties);
    }
}
