package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.desk.Frame;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.FramePolicy;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** A page of ours that an application's page fills. */
@Dependent
public class StagePage {

    private final FrameOf frame;
    private final FramePolicy policy;

    @Inject
    StagePage(FrameOf frame, FramePolicy policy) {
        this.frame = frame;
        this.policy = policy;
    }

    /** Says that an administrator has to finish the installation first. */
    Response unfinished(SignedIn person, String name) {
        return Response.ok(frame.page("desk/unfinished", person, Frame.NONE).with("heading", name))
                .build();
    }

    /** The record a page belongs to: what it is called and where it is. */
    public record Card(String title, String address) {}

    Response of(SignedIn person, Stage stage) {
        return of(person, stage, null);
    }

    Response of(SignedIn person, Stage stage, @Nullable Card record) {
        var view = frame.page("desk/page", person, Frame.NONE)
                .with("stage", stage)
                .with("heading", stage.title())
                .with("record", record);
        return Response.ok(view)
                .header("Content-Security-Policy", policy.policy())
                .build();
    }
}
