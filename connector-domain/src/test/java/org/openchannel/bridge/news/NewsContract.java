package org.openchannel.bridge.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;

/** What every store of news and of their readers promises. */
public interface NewsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00.123Z");
    MemberId PORTAL = new MemberId("m1");

    /** Without any news. Each call is a transaction of its own. */
    AllNews news();

    /** Nobody is known. */
    NewsReaders readers();

    /** An account that is stored. */
    default Account account() {
        return new Account(new UUID(0, 1), PORTAL, new GatewayCode("simulator"), "Shop", "sealed", NOW);
    }

    private UUID add(int number, NewsKind kind, Instant at) {
        var piece = new News(new UUID(1, number), account(), kind, News.Occasion.at(at, "detail"));
        news().add(piece);
        return piece.id();
    }

    @Test
    default void news_come_back_as_they_went() {
        var id = add(1, NewsKind.LINKED, NOW);

        var found = news().find(id).orElseThrow();
        assertThat(found.kind()).isEqualTo(NewsKind.LINKED);
        assertThat(found.detail()).isEqualTo("detail");
        assertThat(found.memberId()).isEqualTo(PORTAL);
        assertThat(found.happenedAt()).isEqualTo(NOW);
        assertThat(found.isWaiting()).isTrue();
        assertThat(news().find(new UUID(1, 9))).isEmpty();
    }

    @Test
    default void an_occasion_is_known_by_its_account_kind_and_name() {
        add(1, NewsKind.LOST, NOW);
        var name = Long.toString(NOW.toEpochMilli());

        assertThat(news().isKnown(account().id(), NewsKind.LOST, name)).isTrue();
        assertThat(news().isKnown(account().id(), NewsKind.LINKED, name)).isFalse();
        assertThat(news().isKnown(account().id(), NewsKind.LOST, name + "0")).isFalse();
        assertThat(news().isKnown(new UUID(0, 9), NewsKind.LOST, name)).isFalse();
    }

    @Test
    default void the_latest_of_some_kinds_come_first() {
        var first = add(1, NewsKind.LINKED, NOW);
        add(2, NewsKind.RESTRICTED, NOW.plusSeconds(1));
        var last = add(3, NewsKind.LOST, NOW.plusSeconds(2));
        var kinds = EnumSet.of(NewsKind.LINKED, NewsKind.LOST);

        assertThat(news().latest(account().id(), kinds, 5)).extracting(News::id).containsExactly(last, first);
        assertThat(news().latest(account().id(), kinds, 1)).extracting(News::id).containsExactly(last);
    }

    @Test
    default void readers_are_known_from_when_they_were_seen_until_they_are_none() {
        readers().seen(PORTAL, 7, NOW.minusSeconds(10));
        readers().seen(PORTAL, 7, NOW);
        readers().seen(PORTAL, 8, NOW.minusSeconds(10));
        readers().seen(PORTAL, 9, NOW);
        readers().forget(PORTAL, 9);
        readers().seen(new MemberId("m2"), 10, NOW);

        assertThat(readers().of(PORTAL, NOW)).containsExactly(7L);
        assertThat(readers().of(PORTAL, NOW.minusSeconds(10))).containsExactly(7L, 8L);
    }
}
