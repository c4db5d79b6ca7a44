package org.openchannel.portal.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.staff.StaffNews;

/** Keeps queues up with the departments they are made of. */
@Dependent
public class RefreshQueues implements StaffNews {

    private final Lines lines;
    private final QueueMembers members;

    @Inject
    public RefreshQueues(Lines lines, QueueMembers members) {
        this.lines = lines;
        this.members = members;
    }

    @Override
    public void changed() {
        lines.all().stream()
                .filter(line -> !line.queue().departments().isEmpty())
                .forEach(line -> line.queue(line.queue(), members.of(line.queue())));
    }
}
