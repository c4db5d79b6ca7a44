package org.openchannel.portal.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/** The list of dialogs while the test lasts: of those with a number up to 1000, by the customer's name alone. */
public final class InMemoryDialogList implements DialogList {

    private final Chats chats;
    private final ShowCustomer showCustomer;

    public InMemoryDialogList(Chats chats, Customers customers) {
        this.chats = chats;
        this.showCustomer = new ShowCustomer(chats, customers);
    }

    @Override
    public Page find(DialogQuery query) {
        var part = query.text().toLowerCase(Locale.ROOT);
        var found = LongStream.rangeClosed(1, 1000)
                .mapToObj(this::row)
                .flatMap(Optional::stream)
                .filter(row -> row.customerName().toLowerCase(Locale.ROOT).contains(part))
                .filter(row ->
                        query.which() != DialogQuery.Which.MINE || Objects.equals(row.operatorId(), query.operatorId()))
                .sorted(Comparator.comparing(DialogRow::lastMessageAt).reversed())
                .toList();
        return new Page(found.stream().skip(query.offset()).limit(query.most()).toList(), found.size());
    }

    @Override
    public List<DialogRow> others(long chatId, int most) {
        return List.of();
    }

    @Override
    public long waiting(long operatorId) {
        return 0;
    }

    @Override
    public Optional<DialogRow> row(long chatId) {
        return chats.find(chatId).map(chat -> {
            var name = chat.title()
                    .or(() -> showCustomer
                            .of(chatId)
                            .map(customer -> customer.profile().fullName()))
                    .orElse("");
            return new DialogRow(
                    chatId,
                    name,
                    null,
                    chat.connector(),
                    chat.connector(),
                    chat.lineId(),
                    "",
                    "",
                    null,
                    chat.lastMessageAt(),
                    chat.unread(),
                    chat.sessionId().isPresent(),
                    chat.operatorId().orElse(null));
        });
    }
}
