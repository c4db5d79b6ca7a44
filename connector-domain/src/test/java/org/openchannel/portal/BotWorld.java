package org.openchannel.portal;

import java.util.List;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.bot.BotEmails;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.BotProfile;
import org.openchannel.portal.bot.BotWish;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.bot.KnowOwner;
import org.openchannel.portal.bot.RegisterBot;
import org.openchannel.portal.bot.UnregisterBot;
import org.openchannel.portal.bot.UpdateBot;
import org.openchannel.portal.botevent.BotGone;
import org.openchannel.portal.botevent.BotTalkNews;
import org.openchannel.portal.botevent.EventPaper;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.botevent.ForwardMessages;
import org.openchannel.portal.botevent.GiveContext;
import org.openchannel.portal.botevent.HearCommands;
import org.openchannel.portal.botevent.LineHearers;
import org.openchannel.portal.botevent.LookAfterDialogs;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botevent.PressButton;
import org.openchannel.portal.botevent.PressLineButton;
import org.openchannel.portal.botevent.ReadMessage;
import org.openchannel.portal.botevent.ReaderNews;
import org.openchannel.portal.botevent.Readership;
import org.openchannel.portal.botevent.RememberedTrees;
import org.openchannel.portal.botevent.SubscribeReader;
import org.openchannel.portal.botevent.Supervisors;
import org.openchannel.portal.botevent.TellBots;
import org.openchannel.portal.botevent.TellLineBots;
import org.openchannel.portal.botevent.TellReaders;
import org.openchannel.portal.botwork.AnswerCommand;
import org.openchannel.portal.botwork.AutoMessage;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.botwork.HandOver;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.LineRewrite;
import org.openchannel.portal.botwork.LineVoice;
import org.openchannel.portal.botwork.SendFile;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.disk.KeepOnDisk;
import org.openchannel.portal.mark.InMemoryMarks;
import org.openchannel.portal.mark.KeepMarks;
import org.openchannel.portal.message.RewriteSent;
import org.openchannel.portal.message.SignAnswer;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.React;
import org.openchannel.portal.talk.Ripple;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.SeeNotices;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.shared.OpenVault;

/** Bots and talks wired by hand on top of a portal. */
public final class BotWorld {

    /** Where bots of these tests are told of everything. */
    public static final String HANDLER = "https://bot.example/events";

    public final PortalWorld world;
    public final BotRepositories kept;
    public final KnowOwner knowOwner;
    public final FindBot findBot;
    public final RegisterBot registerBot;
    public final UpdateBot updateBot;
    public final UnregisterBot unregisterBot;
    public final ChangeCommands changeCommands;
    public final KnowPeople people;
    public final ModernFacts modernFacts;
    public final FetchEvents fetchEvents;
    public final SubscribeReader subscribeReader;
    public final OpenTalk openTalk;
    public final Say say;
    public final ChangeWords changeWords;
    public final ChangeTalk changeTalk;
    public final React react;
    public final TalkHistory talkHistory;
    public final KeepMarks keepMarks;
    public final MarkTalks markTalks;
    public final FindScene findScene;
    public final BotSpeaks botSpeaks;
    public final PressButton pressButton;
    public final PressLineButton pressLineButton;
    public final ReadMessage readMessage;
    public final ForwardMessages forwardMessages;
    public final LineVoice lineVoice;
    public final SendFile sendFile;
    public final HandOver handOver;
    public final AutoMessage autoMessage;
    public final AnswerCommand answerCommand;
    public final GiveContext giveContext;
    public final SeeNotices seeNotices;
    public final BotRewrites botRewrites;

    /** In memory. */
    public BotWorld(PortalWorld world) {
        this(world, BotRepositories.inMemory());
    }

    /** Over these repositories. */
    public BotWorld(PortalWorld world, BotRepositories kept) {
        this.world = world;
        this.kept = kept;
        var staff = world.repositories.staff();
        var announce = new AnnounceChange(Runnable::run, world.news);
        var trees = new RememberedTrees();
        knowOwner = new KnowOwner(kept.owners(), new OpenVault(), world.numbers);
        world.outsiders = knowOwner;
        findBot = new FindBot(kept.bots(), staff);
        var emails = new BotEmails(staff);
        registerBot = new RegisterBot(kept.bots(), staff, emails, world.numbers, world.clock);
        updateBot = new UpdateBot(kept.bots(), findBot, staff, emails, knowOwner);
        changeCommands = new ChangeCommands(kept.commands(), findBot, world.numbers);
        people = new KnowPeople(staff, findBot, world.repositories.customers());
        talkHistory = new TalkHistory(kept.talks(), kept.messages(), staff, announce);
        keepMarks = new KeepMarks(new InMemoryMarks(), world.clock);
        markTalks = new MarkTalks(talkHistory, keepMarks);
        modernFacts = new ModernFacts(changeCommands, talkHistory, trees, world.settings);
        var paper = new EventPaper(trees, world.numbers, world.clock);
        var tellBots = new TellBots(world.tellAddress(), kept.fetched(), modernFacts, paper);
        subscribeReader = new SubscribeReader(kept.readers(), world.clock);
        var readerNews = new ReaderNews(
                new TellReaders(kept.readers(), Readership.forgetful(), kept.fetched(), modernFacts, paper), people);
        world.messageNews.add(readerNews);
        world.sessionNews.add(readerNews);
        var hearCommands = new HearCommands(changeCommands, findBot, tellBots);
        unregisterBot = new UnregisterBot(
                kept.bots(),
                findBot,
                kept.commands(),
                staff,
                new BotGone(people, kept.talks(), kept.messages(), tellBots));
        var talkNews = new BotTalkNews(findBot, kept.bots(), people, hearCommands, tellBots);
        var ripple = new Ripple(() -> List.of(talkNews, readerNews), announce);
        fetchEvents = new FetchEvents(findBot, kept.fetched(), trees, world.clock);
        openTalk = new OpenTalk(kept.talks(), staff, ripple, world.numbers, world.clock);
        say = new Say(kept.talks(), kept.messages(), ripple, world.numbers, world.clock);
        changeWords = new ChangeWords(kept.talks(), kept.messages(), ripple, world.clock);
        changeTalk = new ChangeTalk(kept.talks(), staff, ripple);
        react = new React(kept.talks(), kept.messages(), ripple);
        findScene = new FindScene(talkHistory, openTalk, world.repositories.chats(), people);
        lineVoice = new LineVoice(
                world.repositories.chats(),
                world.repositories.connectors(),
                findBot,
                world.sendAnswer,
                world.writeMessage);
        giveContext = new GiveContext(findScene, findBot, people, tellBots);
        seeNotices = new SeeNotices(kept.messages());
        botSpeaks = new BotSpeaks(findScene, openTalk, say, lineVoice, world.news);
        readMessage = new ReadMessage(talkHistory, world.repositories.messages(), findScene, botSpeaks);
        forwardMessages = new ForwardMessages(readMessage, botSpeaks);
        sendFile =
                new SendFile(botSpeaks, lineVoice, findScene, new KeepOnDisk(kept.files(), world.numbers, world.clock));
        pressButton = new PressButton(talkHistory, people, hearCommands);
        pressLineButton = new PressLineButton(
                world.repositories.messages(), world.sessionWorld.access, findScene, people, hearCommands);
        var lineBots = new TellLineBots(
                new LineHearers(findBot, Supervisors.forgetful()), kept.bots(), people, hearCommands, tellBots);
        world.messageNews.add(lineBots);
        var lookAfterDialogs = new LookAfterDialogs(findBot, lineBots, world.repositories.lines());
        world.sessionNews.add(lookAfterDialogs);
        world.welcomes.add(lookAfterDialogs);
        handOver = new HandOver(world.repositories.chats(), findBot, world.transferSession);
        autoMessage = new AutoMessage(world.repositories.chats(), world.repositories.lines(), lineVoice);
        answerCommand = new AnswerCommand(talkHistory, world.repositories.messages(), findScene, botSpeaks);
        botRewrites = new BotRewrites(
                changeWords,
                world.repositories.messages(),
                world.repositories.chats(),
                new LineRewrite(
                        world.repositories.connectors(),
                        findBot,
                        new RewriteSent(
                                world.rewriteMessage, world.raiseEvent, new SignAnswer(world.repositories.lines())),
                        world.rewriteMessage),
                world.clock);
    }

    /** An installed application that may have bots. */
    public ApplicationCard application() {
        var form = new ApplicationForm(
                "Robots", List.of("imbot", "imopenlines"), "https://app.example/", null, null, true);
        var application = world.createApplication().create(form);
        world.installApplication().install(application.id(), 1);
        world.finishInstallation().finish(application.id());
        return application;
    }

    /** A classic bot, told of everything at {@link #HANDLER}. */
    public long classic(long ownerId, String code, BotKind kind) {
        return registerBot.register(
                ownerId,
                new BotWish(
                        code,
                        kind,
                        false,
                        false,
                        false,
                        BotHandlers.all(HANDLER),
                        BotProfile.named("Echo"),
                        false,
                        true,
                        null));
    }

    /** A modern bot that fetches. */
    public long fetching(long ownerId, String code, BotKind kind) {
        return registerBot.register(
                ownerId,
                new BotWish(
                        code, kind, true, false, true, BotHandlers.NONE, BotProfile.named("Echo"), false, true, null));
    }
}
