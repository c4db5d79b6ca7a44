/**
 * The embedded portal's REST door, {@code /rest/**}, as Bitrix24's clients call it. A <b>method</b> is one small class
 * found by CDI; a <b>call</b> is a method with its parameters and the access it is made with. An <b>allowance</b> is what a
 * call may bring before its body is read. The rooms below hold the methods, by Bitrix24's scopes.
 */
@NullMarked
package org.openchannel.web.portal.rest;

import org.jspecify.annotations.NullMarked;
