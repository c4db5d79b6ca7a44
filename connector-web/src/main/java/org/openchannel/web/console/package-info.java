/**
 * What whoever runs the connector sees of it: the <b>console</b>. People sign in with names and passwords of their own
 * (<b>keepers</b>); which of the three roles a page or a deed needs stands above it ({@link
 * org.openchannel.web.console.Needs}). Pages are drawn by the server and draw themselves anew now and then; every deed is
 * a plain form of one of our own pages and is written into the audit log.
 */
@NullMarked
package org.openchannel.web.console;

import org.jspecify.annotations.NullMarked;
