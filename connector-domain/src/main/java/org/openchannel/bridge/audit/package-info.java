/**
 * Who changed what. A <b>deed</b> is one change a person made on the running system: who, when, on what, from what to
 * what. Deeds are written in the transaction of the change itself, and nobody can take one back.
 */
@NullMarked
package org.openchannel.bridge.audit;

import org.jspecify.annotations.NullMarked;
