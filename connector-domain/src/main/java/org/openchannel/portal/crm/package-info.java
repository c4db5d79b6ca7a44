/**
 * The customer records a connector touches. An <b>item</b> is a lead, deal, contact or company, and also an <b>activity</b>
 * (something done or to be done about one of them) or a <b>comment</b> in its timeline. Items are numbered per kind and
 * have <b>fields</b> by Bitrix24's names; a <b>multi-field</b> (telephone, e-mail, messenger) holds several values, each
 * with a number of its own. A <b>word</b> is what an item is found by without reading all of them: a telephone, the item
 * an activity belongs to, a chat. A <b>slip</b> is something small kept beside the items, on a <b>shelf</b>: a word of a
 * dictionary, a field an application added, a line of a timeline's log.
 */
@NullMarked
package org.openchannel.portal.crm;

import org.jspecify.annotations.NullMarked;
