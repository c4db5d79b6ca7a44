/**
 * The way in of {@code java -jar connector.jar}: reads the few settings the server itself needs, checks what a newcomer
 * may stumble over, starts Payara Micro in this JVM and says where the product is to be found.
 *
 * <p>A <em>refusal</em> is one sentence that names what is wrong and what to do; it ends the start with exit code 1 and
 * without a stack trace. A <em>try-out</em> is a run without a database of one's own: the embedded portal and the
 * simulator are on. The <em>data folder</em> holds everything that is kept on disk.
 */
@NullMarked
package org.openchannel.launch;

import org.jspecify.annotations.NullMarked;
