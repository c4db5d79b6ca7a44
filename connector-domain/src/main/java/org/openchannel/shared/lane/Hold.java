package org.openchannel.shared.lane;

/** Who paces a party. */
enum Hold {
    /** This node. */
    OURS,

    /** This node, from now on; what another one spent on it lately is not known here. */
    TAKEN_OVER,

    /** Another node. */
    ELSEWHERE
}
