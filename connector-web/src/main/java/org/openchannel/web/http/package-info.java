/**
 * What all our pages and endpoints share: the one JAX-RS application, the <b>view</b> (a template and its model) and
 * how it becomes HTML, the person's <b>language</b>, assets, security headers and the page for what went wrong.
 */
@NullMarked
package org.openchannel.web.http;

import org.jspecify.annotations.NullMarked;
