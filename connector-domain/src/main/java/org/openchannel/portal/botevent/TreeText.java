package org.openchannel.portal.botevent;

/** Keeps trees of maps, lists, strings, numbers, booleans and nulls as text. */
public interface TreeText {

    String write(Object tree);

    /** What was written, or came as JSON from elsewhere. */
    Object read(String text);
}
