package org.openchannel.portal.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** Nothing is remembered for an application that was uninstalled. */
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
