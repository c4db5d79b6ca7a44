package org.openchannel.portal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chats while the test lasts. */
public final class InMemoryChats implements Chats {

    private final List<ImChat> chats = new ArrayList<>();

    @Override
    public Optional<ImChat> find(long id) {
        return chats.stream().filter(chat -> chat.id() == id).findFirst();
    }

    @Override
    public Optional<ImChat> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<ImChat> lock(String userCode) {
        return chats.stream().filter(chat -> chat.userCode().equals(userCode)).findFirst();
    }

    @Override
    public void add(ImChat chat) {
        if (lock(chat.userCode()).isPresent()) {
            throw new IllegalStateException("There already: " + chat.userCode());
        }
        chats.add(chat);
    }
}
