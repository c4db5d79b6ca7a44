/**
 * Files that travel with messages: pictures, documents, voice. Each <b>stored file</b> has an id nobody can guess, a
 * name, a media type and a size; its bytes lie in the data folder, outside the database. Who keeps its id <b>refers</b> to it;
 * what nobody refers to is swept away after a while.
 */
@NullMarked
package org.openchannel.shared.file;

import org.jspecify.annotations.NullMarked;
