package org.openchannel.portal.call;

import java.util.List;

/** The log of calls. */
public interface RestCalls {

    void add(RestCall call);

    /** The newest first. */
    List<RestCall> latest(long owner, int most);

    /** Those {@code query} asks for, the newest first. */
    List<RestCall> find(CallQuery query);

    /** Forgets all but the newest {@code kept} of an application. */
    void trim(long owner, int kept);

    /** Forgets all of an application. */
    void dropOf(long owner);
}
