package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openchannel.portal.oauth.Access;
import org.openchannel.portal.oauth.CheckAccess;

/** Answers requests: who calls, may they, what comes of it. */
@Dependent
public class RestDoor {

    private final RestMethods methods;
    private final CheckAccess checkAccess;
    private final Turnstile turnstile;
    private final CallJournal journal;
    private final Clock clock;

    @Inject
    RestDoor(RestMethods methods, CheckAccess checkAccess, Turnstile turnstile, CallJournal journal, Clock clock) {
        this.methods = methods;
        this.checkAccess = checkAccess;
        this.turnstile = turnstile;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where the method that {@code path} names takes a long value; empty when it takes none. */
    List<String> longValue(String path) {
        return methods.find(RestRequest.method(path)).map(RestMethod::longValue).orElse(List.of());
    }

    /** Answers a request that came from {@code source}, an address. */
    RestAnswer answer(RestRequest request, String source) {
        var start = clock.instant();
        Access access = null;
        RestAnswer answer;
        try {
            turnstile.admit(source);
            access = access(request);
            turnstile.known(request.method(), access);
            var done = request.method().equals(Batch.NAME)
                    ? turnstile.batch(new Batch(this, clock).run(request.parameters(), access))
                    : call(request.method(), new Call(request.parameters(), access));
            answer = RestAnswer.result(done.result(), CallTime.between(start, clock.instant(), done.operating()));
        } catch (RuntimeException e) {
            answer = RestAnswer.refused(Refusals.of(e));
        }
        var said = turnstile.leave(request.method(), answer, start);
        journal.keep(access, request, said.isSilence() ? said : answer, start);
        return said;
    }

    /** Whether a request that began at {@code start} took too long already. */
    boolean isTooLong(Instant start) {
        return turnstile.isTooLong(start);
    }

    /** Calls one method. */
    Turnstile.Done call(String name, Call call) {
        var access = call.access();
        var method = methods.find(name)
                .orElseThrow(() -> new RestException(404, "ERROR_METHOD_NOT_FOUND", "Method not found!"));
        if (method.needsApplication() && access.caller().isEmpty()) {
            throw new RestException(
                    403,
                    "WRONG_AUTH_TYPE",
                    "Current authorization type is denied for this method Application context required");
        }
        if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(access::includes)) {
            throw new RestException(
                    403,
                    "insufficient_scope",
                    "The request requires higher privileges than provided by the access token");
        }
        return turnstile.call(method, call);
    }

    private Access access(RestRequest request) {
        if (request.method().isEmpty()) {
            throw new RestException(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
        }
        if (request.webhook() != null) {
            return checkAccess.webhook(
                    request.webhook().userId(), request.webhook().key());
        }
        if (request.token() == null) {
            throw new RestException(401, "NO_AUTH_FOUND", "Wrong authorization data");
        }
        return checkAccess.token(request.token());
    }
}
