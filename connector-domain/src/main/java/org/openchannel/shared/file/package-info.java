/**
 * Files that travel with messages: pictures, documents, voice. Each <b>stored file</b> has an id nobody can guess, a
 * name, a media type and a size; its bytes lie in the data folder, outside the database.
 */
@NullMarked
package org.openchannel.shared.file;

import org.jspecify.annotations.NullMarked;
