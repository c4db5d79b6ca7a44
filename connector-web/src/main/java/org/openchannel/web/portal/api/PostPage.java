package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.placement.FramePost;
import org.openchannel.portal.placement.OpenPlacement;
import org.openchannel.portal.placement.OpenRequest;

/** Opens an application's page as a frame would and answers what came back. */
@Dependent
class PostPage {

    private final OpenPlacement openPlacement;
    private final FramePost framePost;

    @Inject
    PostPage(OpenPlacement openPlacement, FramePost framePost) {
        this.openPlacement = openPlacement;
        this.framePost = framePost;
    }

    Map<String, Object> post(OpenRequest request) {
        try {
            var page = framePost.post(openPlacement.open(request));
            var headers = new LinkedHashMap<String, Object>();
            page.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            var answer = new LinkedHashMap<String, Object>();
            answer.put("handler", request.handlerUrl());
            answer.put("placement", request.placement());
            answer.put("status", page.status());
            answer.put("headers", headers);
            answer.put("body", page.body());
            return answer;
        } catch (FramePost.UnansweredException e) {
            throw Problem.of(Status.BAD_GATEWAY, String.valueOf(e.getMessage()));
        }
    }
}
