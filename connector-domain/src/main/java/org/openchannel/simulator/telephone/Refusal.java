package org.openchannel.simulator.telephone;

/** What the messenger won't do. */
public enum Refusal {
    /** There is no such telephone. */
    TELEPHONE_UNKNOWN,
    /** Somebody has this number already. */
    NUMBER_TAKEN,
    /** That is no number in E.164. */
    NUMBER_UNFIT,
    /** An owner's name has 1 to 80 characters. */
    NAME_UNFIT,
    /** Nobody writes to themself. */
    TO_ONESELF,
    /** A message needs a text or a file. */
    MESSAGE_EMPTY,
    /** The text is too long. */
    TEXT_TOO_LONG,
    /** The file is too large. */
    FILE_TOO_LARGE,
    /** There is no such file. */
    FILE_UNKNOWN,
    /** There is no such message. */
    MESSAGE_UNKNOWN,
    /** Only who wrote a message may change it. */
    MESSAGE_NOT_YOURS,
    /** The message was deleted. */
    MESSAGE_DELETED,
    /** Such a message can't be changed. */
    MESSAGE_FIXED,
    /** No device waits for this code, or not any more. */
    CODE_UNKNOWN,
    /** A telephone links a few devices, not any number. */
    TOO_MANY_DEVICES,
    /** There is no such device. */
    DEVICE_UNKNOWN,
    /** The device is not linked to a telephone. */
    NOT_CONNECTED,
    /** The device is not waiting to be linked. */
    NOT_WAITING,
    /** No telephone has this token, or it is not good any more. */
    TOKEN_UNKNOWN,
    /** The messenger lets the telephone send nothing for a while. */
    RESTRICTED,
    /** The messenger does not let the telephone write first. */
    RESTRICTED_NEW_CHATS,
    /** There is no such trouble. */
    TROUBLE_UNKNOWN
}
