package org.openchannel.bridge.access;

/**
 * From where somebody tries to enter.
 *
 * @param address of their computer, or of the network it is in
 * @param pass what their browser was given when it was let in the last time; "" for a browser that never was
 */
public record Doorstep(String address, String pass) {

    private static final int LONGEST_ADDRESS = 45;

    /** Cuts what is no address. */
    public Doorstep {
        address = address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }
}
