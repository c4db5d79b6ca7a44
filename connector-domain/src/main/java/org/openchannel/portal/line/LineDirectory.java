package org.openchannel.portal.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks lines up. */
@Dependent
@Transactional
public class LineDirectory {

    private final Lines lines;

    @Inject
    public LineDirectory(Lines lines) {
        this.lines = lines;
    }

    /** All, in the order of their numbers. */
    public List<LineCard> all() {
        return lines.all().stream().map(Line::card).toList();
    }

    /** One of them. */
    public Optional<LineCard> find(long id) {
        return lines.find(id).map(Line::card);
    }
}
