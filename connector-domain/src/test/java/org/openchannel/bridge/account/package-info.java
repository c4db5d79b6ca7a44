/** Rules of accounts and their sessions, with a messenger that does what the test tells it. */
@NullMarked
package org.openchannel.bridge.account;

import org.jspecify.annotations.NullMarked;
