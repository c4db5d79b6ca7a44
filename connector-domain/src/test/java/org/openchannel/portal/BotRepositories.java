package org.openchannel.portal;

import org.openchannel.portal.bot.BotCommands;
import org.openchannel.portal.bot.BotOwners;
import org.openchannel.portal.bot.Bots;
import org.openchannel.portal.bot.InMemoryBotCommands;
import org.openchannel.portal.bot.InMemoryBotOwners;
import org.openchannel.portal.bot.InMemoryBots;
import org.openchannel.portal.botevent.EventReaders;
import org.openchannel.portal.botevent.FetchedEvents;
import org.openchannel.portal.botevent.InMemoryEventReaders;
import org.openchannel.portal.botevent.InMemoryFetchedEvents;
import org.openchannel.portal.disk.DiskFiles;
import org.openchannel.portal.disk.InMemoryDiskFiles;
import org.openchannel.portal.talk.InMemoryTalkMessages;
import org.openchannel.portal.talk.InMemoryTalks;
import org.openchannel.portal.talk.TalkMessages;
import org.openchannel.portal.talk.Talks;

/** All that is kept of bots and talks. */
public record BotRepositories(
        Bots bots,
        BotOwners owners,
        BotCommands commands,
        FetchedEvents fetched,
        EventReaders readers,
        Talks talks,
        TalkMessages messages,
        DiskFiles files) {

    /** Fresh ones in memory. */
    public static BotRepositories inMemory() {
        return new BotRepositories(
                new InMemoryBots(),
                new InMemoryBotOwners(),
                new InMemoryBotCommands(),
                new InMemoryFetchedEvents(),
                new InMemoryEventReaders(),
                new InMemoryTalks(),
                new InMemoryTalkMessages(),
                new InMemoryDiskFiles());
    }
}
