package org.openchannel.portal.mark;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that was uninstalled and comes again is opened for the first time again. */
@Dependent
public class DropOpenings implements Belonging {

    private final Marks marks;

    @Inject
    public DropOpenings(Marks marks) {
        this.marks = marks;
    }

    @Override
    public void drop(long applicationId) {
        marks.drop(Mark.Kind.OPENED, String.valueOf(applicationId));
    }
}
