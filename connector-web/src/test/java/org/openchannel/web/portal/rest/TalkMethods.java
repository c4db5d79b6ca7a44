package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.BotWorld;
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
import org.openchannel.web.portal.rest.im.FileDownloadMethod;
import org.openchannel.web.portal.rest.im.FileUploadMethod;
import org.openchannel.web.portal.rest.im.ImDialogs;
import org.openchannel.web.portal.rest.im.ImMethods;
import org.openchannel.web.portal.rest.im.ImTalks;
import org.openchannel.web.portal.rest.im.MessageAddMethod;
import org.openchannel.web.portal.rest.im.MessageRows;
import org.openchannel.web.portal.rest.im.Notices;
import org.openchannel.web.portal.rest.im.NotifyMethods;
import org.openchannel.web.portal.rest.im.People;
import org.openchannel.web.portal.rest.im.PeopleMethods;
import org.openchannel.web.portal.rest.im.RecentMethods;
import org.openchannel.web.portal.rest.im.SearchMethods;
import org.openchannel.web.portal.rest.im.StructureMethods;
import org.openchannel.web.portal.rest.im.TalkPages;
import org.openchannel.web.portal.rest.im.WordMethods;
import org.openchannel.web.portal.rest.imbot.Portrait;

/** The methods of talks and of who there is to talk to, made by hand. */
final class TalkMethods {

    private TalkMethods() {}

    static List<RestMethod> of(BotWorld bots, AroundWorld around, FileStore files) {
        var world = bots.world;
        var sessions = world.sessionWorld;
        var all = world.repositories;
        var staff = new StaffDirectory(all.staff());
        var people = new People(staff, new ShowCustomer(all.chats(), all.customers()), world.settings);
        var dialogs = new ImDialogs(sessions.showDialog, sessions.access);
        var talks = new ImTalks(bots.talkHistory, bots.findScene, bots.say);
        var notices = new Notices(
                staff,
                bots.talkHistory,
                bots.openTalk,
                bots.say,
                new TagNotices(new InMemoryNoticeTags(), bots.kept.messages()));
        var portrait = new Portrait(files);
        var readChat = new ReadChat(all.chats(), new AnnounceChange(Runnable::run, world.news));
        var rows = new MessageRows(world.settings, people);
        var disk = new KeepOnDisk(bots.kept.files(), world.numbers, world.clock);
        var chatFiles = new ChatFiles(talks, dialogs, world.answerDialog, disk);
        var searchDialogs = new SearchDialogs(new InMemoryDialogList(all.chats(), all.customers()), sessions.access);
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
                im.dialog(dialogs, talks),
                im.read(dialogs, readChat, talks, bots.markTalks),
                im.messages(dialogs, sessions.readDialog, rows, people, new TalkPages(talks, people)),
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
                words.update(bots.changeWords),
                words.delete(bots.changeWords),
                words.like(bots.react),
                words.writing(talks, dialogs, world.news, staff),
                words.users(talks, dialogs, people),
                words.readAll(bots.talkHistory),
                words.unread(talks, dialogs),
                recent.list(bots.talkHistory, bots.markTalks, people),
                recent.get(bots.talkHistory, bots.markTalks, people),
                recent.pin(talks, bots.markTalks),
                recent.hide(talks, bots.markTalks),
                recent.unread(talks, dialogs, bots.markTalks),
                notify.system(notices, bots.markTalks),
                notify.personal(notices),
                notify.either(notices),
                notify.delete(notices, bots.talkHistory, bots.changeWords),
                notify.get(notices, bots.talkHistory, people),
                notify.read(notices),
                notify.readList(notices),
                notify.readAll(notices),
                notify.schema(),
                notify.answer(),
                notify.confirm(),
                who.list(people),
                who.status(),
                who.setStatus(),
                who.idle(),
                who.busy(),
                structure.departments(around.company, people),
                structure.employees(around.company, staff, people),
                structure.managers(around.company, people),
                structure.colleagues(around.company, staff, people),
                who.search(staff, people),
                search.chats(bots.markTalks, searchDialogs, sessions.showDialog),
                search.departments(around.company, people),
                search.remember(talks, bots.keepMarks),
                search.forget(talks, bots.keepMarks),
                search.remembered(bots.talkHistory, bots.markTalks, bots.keepMarks, people),
                who.counters(bots.markTalks));
    }
}
