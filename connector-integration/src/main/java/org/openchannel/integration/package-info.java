/**
 * What we call: databases, Bitrix24, messengers, disks, clocks. Each sub-package adapts one outside thing to the ports
 * of the domain; adapters don't know each other.
 */
@NullMarked
package org.openchannel.integration;

import org.jspecify.annotations.NullMarked;
