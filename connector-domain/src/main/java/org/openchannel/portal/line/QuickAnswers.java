package org.openchannel.portal.line;

import java.util.List;
import java.util.Optional;

/** The quick answers of all lines. */
public interface QuickAnswers {

    Optional<QuickAnswer> find(long id);

    /** Those of a line, oldest first. */
    List<QuickAnswer> of(long lineId);

    void add(QuickAnswer answer);

    void remove(QuickAnswer answer);
}
