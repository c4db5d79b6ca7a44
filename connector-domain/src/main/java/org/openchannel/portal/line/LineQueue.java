package org.openchannel.portal.line;

import java.util.List;

/** What the queue of a line is made of: users in their order, then the people of departments. */
public record LineQueue(List<Long> users, List<Long> departments) {}
