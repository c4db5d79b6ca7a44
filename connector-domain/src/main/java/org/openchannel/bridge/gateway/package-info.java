/**
 * The seam between the bridge and the messengers. A <b>gateway</b> is one kind of messenger connection; a <b>link</b>
 * is all it needs to know of one account. A gateway translates and nothing else: no thread, no retry, no database, no
 * Bitrix24 word inside. The bridge decides. What a gateway must be told of an account before it can act for it are its
 * <b>settings</b>; what is to be said of a session beside its state are its <b>circumstances</b>.
 *
 * <p>A new messenger implements {@link org.openchannel.bridge.gateway.Gateway} and is found by its type.
 */
@NullMarked
package org.openchannel.bridge.gateway;

import org.jspecify.annotations.NullMarked;
