package org.openchannel.shared.form;

/** A form that is broken or larger than we read; the message says how, in words fit for its sender. */
public class FormException extends RuntimeException {

    public FormException(String message) {
        super(message);
    }
}
