/**
 * What is kept only for a time. What messages say, their <b>files</b> and loads that were given up are forgotten once they
 * are older than their <b>keeping time</b>, oldest first, a few at a time: each step is one short transaction, so whoever
 * carries messages meanwhile does not wait. A message keeps its ids and how far it came, so that repeats stay harmless; one
 * that still travels, or that somebody may yet send again, keeps everything.
 */
@NullMarked
package org.openchannel.bridge.retention;

import org.jspecify.annotations.NullMarked;
