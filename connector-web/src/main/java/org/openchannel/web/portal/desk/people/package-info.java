/** Users and departments, for administrators: who works here, who may sign in, and the tree of the company. */
@NullMarked
package org.openchannel.web.portal.desk.people;

import org.jspecify.annotations.NullMarked;
