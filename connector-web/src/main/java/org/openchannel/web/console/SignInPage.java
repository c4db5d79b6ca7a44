package org.openchannel.web.console;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;

/** What the sign-in page shows. */
final class SignInPage {

    private static final String HOME = "/console";
    private static final int LONGEST_ADDRESS = 2000;

    private final View view;

    private SignInPage(View view) {
        this.view = view;
    }

    /** @param back where they want to go */
    static SignInPage of(ConsoleDoors doors, ServerSettings settings, String back) {
        return new SignInPage(View.of("console/signin")
                .with("takesPasswords", doors.takePasswords())
                .with("provider", doors.provider().orElse(null))
                .with("file", settings.dataFolder().resolve("console-admin-password"))
                .with("back", back)
                .with("farewell", "")
                .with("name", "")
                .with("mistake", ""));
    }

    Response asked() {
        return Response.ok(view).build();
    }

    /** The same with what went wrong. */
    Response refused(String name, String mistake) {
        return Response.status(Status.FORBIDDEN)
                .entity(view.with("name", name).with("mistake", mistake))
                .build();
    }

    /** That they are out here, and go to {@code there} to be out there, too: no form may lead a browser to another site. */
    Response left(URI there) {
        return Response.ok(view.with("farewell", there.toString()))
                .header("Refresh", "0; url=" + there)
                .build();
    }

    /** Only back to a page of the console: the address comes from outside. */
    static URI target(String back) {
        var isOurs = back.length() <= LONGEST_ADDRESS
                && back.matches("/console([/?][A-Za-z0-9_./?&=%:+~-]*)?")
                && !back.matches(".*%(?![0-9A-Fa-f]{2}).*");
        return URI.create(isOurs ? back : HOME);
    }
}
