/**
 * Who may send through an account. The people, departments and groups an administrator chose are <b>holders</b> of the
 * right; all holders of one account are its <b>circle</b>. A circle nobody chose anybody for is open: everybody may
 * send. Who asks gets a <b>verdict</b>.
 *
 * <p>Departments count with everything below them. What decides is not known for ever: {@code bridge.company} asks the
 * portal again every five minutes, and goes by its last word while it is away. Where it never said a word, the verdict is
 * no: a message that was refused can be sent again, one that went out can't be taken back. Bots and the portal's own
 * texts are not people: administrators put them on the line, and they may always send.
 */
@NullMarked
package org.openchannel.bridge.right;

import org.jspecify.annotations.NullMarked;
