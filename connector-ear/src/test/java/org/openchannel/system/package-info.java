/**
 * The product as its users meet it: the artefacts just built, started as processes of their own, spoken to over HTTP and
 * through a browser.
 *
 * <p>A <em>product</em> is one running instance, whatever carries it: connector.jar, the WAR on Payara Micro, the EAR on
 * Payara Server. A test that holds for all of them is a contract with one {@code …IT} per carrier.
 */
@NullMarked
package org.openchannel.system;

import org.jspecify.annotations.NullMarked;
