package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes what was written about an application; its credentials stay. */
@Dependent
public class EditApplication {

    private final Applications applications;

    @Inject
    public EditApplication(Applications applications) {
        this.applications = applications;
    }

    /**
     * Changes application {@code id}; does nothing when there is none.
     *
     * @throws InvalidApplicationException when the form has mistakes; nothing is changed then
     */
    @Transactional
    public void edit(long id, ApplicationForm form) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            throw new InvalidApplicationException(mistakes);
        }
        applications.find(id).ifPresent(application -> application.describe(form));
    }
}
