package org.openchannel.web.portal.rest;

import java.util.List;

/** Methods of the REST door that are much alike, made together. Implementations are {@code @Dependent} and found by CDI. */
public interface MethodGroup {

    /** All of them, each with a name of its own. */
    List<RestMethod> methods();
}
