/**
 * The telephones of the network. A <b>telephone</b> has a number and an owner; a <b>company</b> telephone is one that
 * offers itself to be written to. A <b>refusal</b> is what the messenger tells a person who asks for something it
 * won't do. The <b>bell</b> tells whoever looks at a telephone that something on it changed.
 */
@NullMarked
package org.openchannel.simulator.telephone;

import org.jspecify.annotations.NullMarked;
