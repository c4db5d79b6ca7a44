package org.openchannel.launch;

/** Why the product does not start: one sentence for the person at the keyboard, who needs no stack trace. */
final class Refusal extends Exception {

    private final String sentence;

    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
