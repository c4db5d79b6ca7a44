package org.openchannel.bridge.settings;

/**
 * What is wrong with something somebody chose.
 *
 * @param field what it is about, for example {@code interval}
 * @param word why, for example {@code short}: with the field it names a sentence
 * @param detail what exactly; "" where the sentence says it all
 */
public record Fault(String field, String word, String detail) {

    /** One whose sentence says it all. */
    public Fault(String field, String word) {
        this(field, word, "");
    }
}
