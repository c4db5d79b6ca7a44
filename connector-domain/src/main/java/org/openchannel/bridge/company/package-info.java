/**
 * The company behind a portal, as far as rights need it: its <b>departments</b>, which form a tree, its
 * <b>colleagues</b>, the people and bots that write on the portal, and the members of its <b>groups</b>. The portal
 * knows; what it said is a <b>fact</b>, good for some minutes. While the portal does not answer, the last fact counts,
 * also after a restart and on another node.
 */
@NullMarked
package org.openchannel.bridge.company;

import org.jspecify.annotations.NullMarked;
