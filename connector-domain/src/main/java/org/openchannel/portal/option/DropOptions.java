package org.openchannel.portal.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that goes for good takes its options along. */
@Dependent
public class DropOptions implements Belonging {

    private final Options options;

    @Inject
    public DropOptions(Options options) {
        this.options = options;
    }

    @Override
    public void drop(long applicationId) {
        options.dropOf(applicationId);
    }
}
