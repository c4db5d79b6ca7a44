package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What a call that came from {@code source}, an address, may bring in its body, of which only the head is known. */
    Allowance allowance(String path, @Nullable String query, @Nullable String authorization, String source) {
        var method = methods.find(RestRequest.method(path));
        var place = method.map(RestMethod::longValue).orElse(List.of());
        if (method.isEmpty() || place.isEmpty()) {
            return Allowance.SMALL;
        }
        var head = RestRequest.of(path, query, RestRequest.Body.NONE, authorization);
        return new Allowance(place, trust(method.get(), head, source));
    }

    private Allowance.Trust trust(RestMethod method, RestRequest head, String source) {
        if (head.webhook() == null && head.token() == null) {
            return turnstile.knows(source) ? Allowance.Trust.KNOWN : Allowance.Trust.STRANGER;
        }
        try {
            requireLeave(method, access(head));
            return Allowance.Trust.KNOWN;
        } catch (RuntimeException e) { // the same comes up again when the call is answered
            return Allowance.Trust.REFUSED;
        }
    }

    /** Answers a request that came from {@code source}, an address. */
    RestAnswer answer(RestRequest request, String source) {
        var start = clock.instant();
        Access access = null;
        RestAnswer answer;
        try {
            turnstile.admit(source);
            access = access(request);
            turnstile.known(source, request.method(), access);
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
        var method = methods.find(name)
                .orElseThrow(() -> new RestException(404, "ERROR_METHOD_NOT_FOUND", "Method not found!"));
        requireLeave(method, call.access());
        return turnstile.call(method, call);
    }

    private static void requireLeave(RestMethod method, Access access) {
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
