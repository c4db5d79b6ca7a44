package org.openchannel.simulator.chat;

/** Learns what happens in chats, within the transaction in which it happens. */
public interface ChatWatch {

    /** A message was sent, a missed call among them. */
    void sent(Message message);

    /** A message came as far as its status says. */
    void reached(Message message);

    /** A message got other words. */
    void edited(Message message);

    /** A message was taken back. */
    void deleted(Message message);
}
