package org.openchannel.bridge.binding;

class InMemorySentFormsTest implements SentFormsContract {

    private final InMemorySentForms forms = new InMemorySentForms();

    @Override
    public SentForms forms() {
        return forms;
    }
}
