package org.openchannel.web.portal.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param next where the next page starts; absent on the last
 */
public record Listed(List<?> items, long total, @Nullable Long next) {}
