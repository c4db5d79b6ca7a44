package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.Numbers;

/** Adds a local application with fresh credentials. */
@Dependent
public class CreateApplication {

    private final Applications applications;
    private final ApplicationSecrets secrets;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public CreateApplication(Applications applications, ApplicationSecrets secrets, Numbers numbers, Clock clock) {
        this.applications = applications;
        this.secrets = secrets;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Returns the application as its page shows it.
     *
     * @throws InvalidApplicationException when the form has mistakes; nothing is added then
     */
    @Transactional
    public ApplicationCard create(ApplicationForm form) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            throw new InvalidApplicationException(mistakes);
        }
        var application =
                Application.created(numbers.next("portal_application_number"), secrets.invent(), form, clock.instant());
        applications.add(application);
        return secrets.card(application);
    }
}
