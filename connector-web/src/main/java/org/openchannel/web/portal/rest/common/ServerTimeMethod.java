package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What time it is here. */
@Dependent
public class ServerTimeMethod implements RestMethod {

    private final Clock clock;

    @Inject
    public ServerTimeMethod(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "server.time";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    @Override
    public Object call(Call call) {
        return ISO.format(clock.instant().atOffset(ZoneOffset.UTC));
    }
}
