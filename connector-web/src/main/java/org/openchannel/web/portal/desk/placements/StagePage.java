package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.openchannel.web.portal.desk.Frame;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.FramePolicy;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** A page of ours that an application's page fills. */
@Dependent
class StagePage {

    private final FrameOf frame;
    private final FramePolicy policy;

    @Inject
    StagePage(FrameOf frame, FramePolicy policy) {
        this.frame = frame;
        this.policy = policy;
    }

    Response of(SignedIn person, Stage stage) {
        var view =
                frame.page("desk/page", person, Frame.NONE).with("stage", stage).with("heading", stage.title());
        return Response.ok(view)
                .header("Content-Security-Policy", policy.policy())
                .build();
    }
}
