package org.openchannel.bridge.access;

import java.util.Optional;

/**
 * By which ways people may enter the console.
 *
 * @param takePasswords whether names and passwords of our own are taken
 * @param provider what people call the provider that vouches for them; empty when none does
 */
public record ConsoleDoors(boolean takePasswords, Optional<String> provider) {}
