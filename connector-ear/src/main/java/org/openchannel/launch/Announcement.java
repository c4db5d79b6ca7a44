package org.openchannel.launch;

/** The one block a person reads when the product is ready. */
final class Announcement {

    private Announcement() {}

    static String of(Settings settings, OwnedFolder data) {
        String what = settings.isTryOut()
                ? "a try-out with an embedded Bitrix24 portal and simulated telephones"
                : "with the database of connector.db.url";
        return String.join(
                System.lineSeparator(),
                "",
                "  Open Channel Connector is running: " + what + ".",
                "",
                "  Open   " + settings.publicUrl(),
                "  Data   " + data.root(),
                "  Log    " + data.log(),
                "  Stop   Ctrl-C",
                "");
    }
}
