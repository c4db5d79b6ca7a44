/**
 * Events that wait until their application fetches them. Readers that fetch at the same time get disjoint sets, each
 * under a <b>process</b> id of its own; what was fetched without being cleared is confirmed, or marked as failed, by
 * that id.
 */
@NullMarked
package org.openchannel.portal.offline;

import org.jspecify.annotations.NullMarked;
