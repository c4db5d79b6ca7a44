package org.openchannel.faults;

/** Which way a message travels. */
enum Way {
    /** From a customer to the operators. */
    IN,
    /** From an operator to a customer. */
    OUT
}
