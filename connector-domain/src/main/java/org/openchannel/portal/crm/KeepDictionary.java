package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openchannel.shared.Numbers;

/** The dictionaries with the words a portal's people added, or called otherwise. */
@Dependent
@Transactional
public class KeepDictionary {

    private static final String SHELF = "WORD:";

    /** Numbers of added words begin here; those every portal has are below. */
    private static final long OWN = 1000;

    private static final int LONGEST = 255;

    private final Slips slips;
    private final Numbers numbers;

    @Inject
    public KeepDictionary(Slips slips, Numbers numbers) {
        this.slips = slips;
        this.numbers = numbers;
    }

    /** All words, dictionary by dictionary in their order. */
    public List<DictionaryWord> all() {
        var all = new ArrayList<DictionaryWord>();
        var byEntity = Dictionary.all().stream()
                .collect(Collectors.groupingBy(Dictionary.Entry::entityId, LinkedHashMap::new, Collectors.toList()));
        byEntity.forEach((entity, entries) -> {
            var words = new ArrayList<DictionaryWord>();
            var own = slips.of(SHELF + entity).stream()
                    .collect(Collectors.toMap(Slip::code, slip -> slip, (one, other) -> one, LinkedHashMap::new));
            entries.forEach(entry -> words.add(word(entry, Optional.ofNullable(own.remove(entry.statusId())))));
            own.values().forEach(slip -> words.add(word(entity, slip)));
            words.sort(Comparator.comparingInt(DictionaryWord::sort));
            all.addAll(words);
        });
        return all;
    }

    /** One of them. */
    public Optional<DictionaryWord> find(long id) {
        return all().stream().filter(word -> word.id() == id).findFirst();
    }

    /**
     * Adds a word; returns its number.
     *
     * @throws CrmException when something about it is missing or wrong, or it is there already
     */
    public long add(DictionaryWord wish) {
        wish.check();
        var known = all().stream()
                .filter(word -> word.entityId().equals(wish.entityId()))
                .toList();
        if (known.isEmpty()) {
            throw new CrmException("Specified entity type is not supported.");
        }
        if (known.stream().anyMatch(word -> word.statusId().equals(wish.statusId()))) {
            throw new CrmException("ERROR_CORE", "The specified status ID already exists.");
        }
        if (wish.semantics().isEmpty()
                && known.stream().anyMatch(word -> word.semantics().equals("S") && word.sort() < wish.sort())) {
            throw new CrmException("An intermediate stage can't come after the successful one");
        }
        var id = numbers.next("portal_crm_slip_number");
        slips.add(Slip.kept(id, SHELF + wish.entityId(), wish.statusId(), written(wish)));
        return OWN + id;
    }

    /**
     * Calls a word otherwise, or puts it elsewhere; what is null stays.
     *
     * @throws CrmException when there is no such word
     */
    public void change(long id, DictionaryWord.Change change) {
        var word = find(id).orElseThrow(KeepDictionary::unknown);
        var changed = new DictionaryWord(
                id,
                word.entityId(),
                word.statusId(),
                change.name() == null ? word.name() : change.name(),
                change.sort() == null ? word.sort() : change.sort(),
                word.semantics(),
                change.colour() == null ? word.colour() : change.colour(),
                word.isUsual());
        slips.find(SHELF + word.entityId(), word.statusId())
                .ifPresentOrElse(
                        slip -> slip.write(written(changed)),
                        () -> slips.add(Slip.kept(
                                numbers.next("portal_crm_slip_number"),
                                SHELF + word.entityId(),
                                word.statusId(),
                                written(changed))));
    }

    /**
     * Forgets a word somebody added.
     *
     * @throws CrmException when there is no such word, or every portal has it
     */
    public void delete(long id, boolean isForced) {
        var word = find(id).orElseThrow(KeepDictionary::unknown);
        if (word.isUsual()) {
            throw new CrmException(
                    isForced
                            ? "Error on deleting status."
                            : "CRM System Status can be deleted only if parameter FORCED is specified and equal to"
                                    + " \"Y\".");
        }
        slips.find(SHELF + word.entityId(), word.statusId()).ifPresent(slips::remove);
    }

    private static DictionaryWord word(Dictionary.Entry entry, Optional<Slip> changed) {
        var usual = DictionaryWord.of(entry);
        return changed.map(slip -> usual.called(slip.fields())).orElse(usual);
    }

    private static DictionaryWord word(String entity, Slip slip) {
        var semantics = String.valueOf(slip.fields().getOrDefault("SEMANTICS", ""));
        return new DictionaryWord(OWN + slip.id(), entity, slip.code(), "", 0, semantics, "", false)
                .called(slip.fields());
    }

    private static Map<String, Object> written(DictionaryWord word) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "NAME", word.name().substring(0, Math.min(LONGEST, word.name().length())));
        fields.put("SORT", String.valueOf(word.sort()));
        fields.put("SEMANTICS", word.semantics());
        fields.put("COLOR", word.colour());
        return fields;
    }

    private static CrmException unknown() {
        return new CrmException("Status is not found.");
    }
}
