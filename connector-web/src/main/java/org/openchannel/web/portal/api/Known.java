package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.oauth.WebhookCard;
import org.openchannel.portal.oauth.WebhookDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;

/** Finds whom and what a program names; what is not there is a problem. */
@Dependent
class Known {

    private final ApplicationDirectory applications;
    private final WebhookDirectory webhooks;
    private final StaffDirectory staff;

    @Inject
    Known(ApplicationDirectory applications, WebhookDirectory webhooks, StaffDirectory staff) {
        this.applications = applications;
        this.webhooks = webhooks;
        this.staff = staff;
    }

    /**
     * Somebody whose calls are logged.
     *
     * @param name what programs know it by: {@code clientId} or {@code webhookId}
     */
    record Caller(long owner, String name, Object value) {

        private static Caller of(ApplicationCard application) {
            return new Caller(application.id(), "clientId", application.clientId());
        }

        private static Caller of(WebhookCard webhook) {
            return new Caller(-webhook.id(), "webhookId", webhook.id());
        }
    }

    /** Whoever is named; everybody when nobody is. */
    List<Caller> callers(@Nullable String clientId, @Nullable String webhookId) {
        if (clientId != null && webhookId != null) {
            throw Problem.wrong("Name \"clientId\" or \"webhookId\", not both");
        }
        if (clientId != null) {
            return List.of(Caller.of(application(clientId)));
        }
        if (webhookId != null) {
            return List.of(Caller.of(webhook(webhookId)));
        }
        return Stream.concat(
                        applications.all().stream().map(Caller::of),
                        webhooks.all().stream().map(Caller::of))
                .toList();
    }

    private WebhookCard webhook(String id) {
        return Optional.of(id)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> webhooks.find(Long.parseLong(number)))
                .orElseThrow(() -> Problem.unknown("There is no webhook " + id));
    }

    ApplicationCard application(String clientId) {
        return applications
                .withClientId(clientId)
                .orElseThrow(() -> Problem.unknown("There is no application with the client id \"" + clientId + "\""));
    }

    List<ApplicationCard> applications() {
        return applications.all();
    }

    List<StaffMember> users() {
        return staff.all();
    }

    /** The user {@code asked} names in {@code userId}; without that the first administrator. */
    StaffMember user(Asked asked) {
        return asked.number("userId").map(this::user).orElseGet(this::administrator);
    }

    StaffMember user(long id) {
        return Optional.of(id)
                .flatMap(staff::find)
                .filter(StaffMember::isActive)
                .orElseThrow(() -> Problem.unknown("There is no user " + id));
    }

    private StaffMember administrator() {
        return staff.all().stream()
                .filter(user -> user.isAdmin() && user.isActive())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("This portal has no administrator"));
    }
}
