package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.InMemoryDialogList;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.dialog.SearchDialogs;
import org.openchannel.portal.disk.KeepOnDisk;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.InMemoryNoticeTags;
import org.openchannel.portal.talk.TagNotices;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.im.ChatFiles;
import org.openchannel.web.portal.rest.im.ChatMethods;
import org.openchannel.web.portal.rest.im.ChatRows;
import org.openchannel.web.portal.rest.im.CommandMethods;
import org.openchannel.web.portal.rest.im.DialogMethods;
import org.openchannel.web.portal.rest.im.FileDownloadMethod;
import org.openchannel.web.portal.rest.im.FileUploadMethod;
import org.openchannel.web.portal.rest.im.ImDialogs;
import org.openchannel.web.portal.rest.im.ImMethods;
import org.openchannel.web.portal.rest.im.ImTalks;
import org.openchannel.web.portal.rest.im.MessageAddMethod;
import org.openchannel.web.portal.rest.im.MessageRows;
import org.openchannel.web.portal.rest.im.MessageSearchMethod;
import org.openchannel.web.portal.rest.im.NoticeChats;
import org.openchannel.web.portal.rest.im.NoticeMethods;
import org.openchannel.web.portal.rest.im.Notices;
import org.openchannel.web.portal.rest.im.NotifyMethods;
import org.openchannel.web.portal.rest.im.OwnAnswers;
import org.openchannel.web.portal.rest.im.OwnLines;
import org.openchannel.web.portal.rest.im.People;
import org.openchannel.web.portal.rest.im.PeopleMethods;
import org.openchannel.web.portal.rest.im.Presence;
import org.openchannel.web.portal.rest.im.RecentMethods;
import org.openchannel.web.portal.rest.im.RecentRows;
import org.openchannel.web.portal.rest.im.SearchMethods;
import org.openchannel.web.portal.rest.im.StructureMethods;
import org.openchannel.web.portal.rest.im.TalkPages;
import org.openchannel.web.portal.rest.im.WordMethods;
import org.openchannel.web.portal.rest.imbot.Portrait;
import org.openchannel.web.portal.rest.imbot.SceneRows;

/** The methods of talks and of who there is to talk to, made by hand. */
final class TalkMethods {

    private TalkMethods() {}

    static List<RestMethod> of(BotWorld bots, AroundWorld around, FileStore files) {
        var world = bots.world;
        var sessions = world.sessionWorld;
        var all = world.repositories;
        var staff = new StaffDirectory(all.staff());
        var presence = new Presence(bots.keepMarks, world.presence);
        var people = people(bots, around);
        var dialogs = new ImDialogs(sessions.showDialog, sessions.access);
        var talks = new ImTalks(bots.talkHistory, bots.findScene, bots.say);
        var noticeChats = new NoticeChats(bots.talkHistory, bots.openTalk, bots.markTalks, bots.seeNotices);
        var notices = new Notices(
                staff, noticeChats, bots.say, new TagNotices(new InMemoryNoticeTags(), bots.kept.messages()));
        var portrait = new Portrait(files);
        var readChat = new ReadChat(all.chats(), new AnnounceChange(Runnable::run, world.news));
        var rows = new MessageRows(world.settings, people);
        var disk = new KeepOnDisk(bots.kept.files(), world.numbers, world.clock);
        var chatFiles = new ChatFiles(talks, dialogs, world.answerDialog, disk);
        var dialogList = new InMemoryDialogList(all.chats(), all.customers());
        var searchDialogs = new SearchDialogs(dialogList, sessions.access);
        var scenes = new SceneRows(bots.talkHistory, bots.markTalks, bots.people, world.settings);
        var chatRows = new ChatRows(scenes);
        var desk = new ChatWorld(world);
        var lines = new OwnLines(dialogList, sessions.showDialog);
        var recentRows = new RecentRows(bots.talkHistory, bots.markTalks, lines, chatRows, people);
        var answers = new OwnAnswers(bots.readMessage, desk.editAnswer, desk.deleteAnswer);
        var dialog = new DialogMethods();
        var notice = new NoticeMethods();
        var im = new ImMethods();
        var chats = new ChatMethods();
        var words = new WordMethods();
        var recent = new RecentMethods();
        var search = new SearchMethods();
        var notify = new NotifyMethods();
        var who = new PeopleMethods();
        var structure = new StructureMethods();
        return List.of(
                new FileUploadMethod(chatFiles, staff, files, world.settings, world.clock),
                new FileDownloadMethod(chatFiles, world.settings),
                im.revision(),
                im.user(people),
                im.chat(sessions.showDialog, sessions.access, talks),
                im.dialog(dialogs, talks, scenes),
                dialog.read(dialogs, readChat, talks, bots.talkHistory, bots.markTalks),
                im.messages(dialogs, sessions.readDialog, rows, people, new TalkPages(talks, bots.talkHistory, people)),
                new MessageAddMethod(dialogs, staff, world.answerDialog, sessions.noteInDialog, talks),
                chats.add(bots.openTalk, bots.say, portrait),
                chats.title(talks, bots.changeTalk),
                chats.color(talks, bots.changeTalk),
                chats.avatar(talks, bots.changeTalk, portrait),
                chats.owner(talks, bots.changeTalk),
                chats.mute(talks, bots.markTalks),
                chats.leave(talks, bots.changeTalk),
                chats.userAdd(talks, bots.changeTalk),
                chats.userDelete(talks, bots.changeTalk),
                chats.userList(talks),
                words.update(bots.changeWords, answers),
                words.delete(bots.changeWords, answers),
                words.like(bots.react),
                dialog.writing(talks, dialogs, world.news, staff),
                dialog.users(talks, dialogs, people),
                dialog.readAll(bots.talkHistory, bots.markTalks),
                dialog.unread(talks, dialogs, bots.talkHistory),
                new MessageSearchMethod(talks, dialogs, bots.talkHistory, sessions.readDialog, people),
                new CommandMethods().command(bots.readMessage, bots.pressButton, bots.pressLineButton),
                recent.list(recentRows),
                recent.get(recentRows),
                recent.pin(talks, dialogs, bots.markTalks),
                recent.hide(talks, bots.markTalks),
                recent.unread(talks, dialogs, bots.markTalks),
                notify.system(notices),
                notify.personal(notices),
                notify.either(notices),
                notify.delete(notices, noticeChats, bots.talkHistory, bots.changeWords),
                notice.get(noticeChats, notices, bots.talkHistory, people),
                notice.search(noticeChats, notices, bots.talkHistory, people),
                notice.read(noticeChats),
                notice.readList(noticeChats),
                notice.readAll(noticeChats),
                notify.schema(),
                notify.answer(),
                notify.confirm(),
                who.list(people),
                who.status(presence),
                who.setStatus(presence),
                who.idle(presence),
                who.busy(presence),
                structure.departments(around.company, people),
                structure.employees(around.company, staff, people),
                structure.managers(around.company, people),
                structure.colleagues(around.company, staff, people),
                who.search(staff, around.company, people),
                search.chats(bots.markTalks, searchDialogs, sessions.showDialog, chatRows, people),
                search.departments(around.company, people),
                search.remember(talks, bots.keepMarks),
                search.forget(talks, bots.keepMarks),
                search.remembered(bots.talkHistory, bots.keepMarks, chatRows, people),
                who.counters(bots.markTalks, bots.talkHistory, noticeChats, lines));
    }

    static People people(BotWorld bots, AroundWorld around) {
        var all = bots.world.repositories;
        return new People(
                bots.people,
                around.company,
                new ShowCustomer(all.chats(), all.customers()),
                new Presence(bots.keepMarks, bots.world.presence),
                bots.world.settings);
    }
}
