package org.openchannel.integration.keeping;

import java.nio.file.Path;

/**
 * Where the things lie that every node of one database must have alike: the keyset that seals our secrets, and the files
 * of messages. One node alone keeps them in its data folder.
 */
public record SharedFolder(Path path) {}
