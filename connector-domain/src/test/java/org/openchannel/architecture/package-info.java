/**
 * The architecture as rules, each a sentence. {@link org.openchannel.architecture.HouseRules} hold in every module and
 * travel in the test jar; what only one module must obey stands in that module's own architecture test.
 */
@NullMarked
package org.openchannel.architecture;

import org.jspecify.annotations.NullMarked;
