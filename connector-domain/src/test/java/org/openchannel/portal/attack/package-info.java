/**
 * What strangers may send to the REST methods, right and wrong. The table {@code methods.txt} names every method we offer
 * with its parameters, as the reference describes them; an <b>attack</b> is one call of a method with one parameter
 * spoilt. Used in memory and over HTTP.
 */
@NullMarked
package org.openchannel.portal.attack;

import org.jspecify.annotations.NullMarked;
