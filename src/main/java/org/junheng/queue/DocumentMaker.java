package org.junheng.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junheng.batch.Answer;
import org.junheng.batch.Identity;
import org.junheng.batch.Setting;
import org.junheng.batch.Task;
import org.junheng.fault.Faults;

/** Makes documents of a county (成文). */
final class DocumentMaker implements Maker {

    private final Renderers renderers;
    private final Identities identities;
    private final Duration limit;

    DocumentMaker(Renderers renderers, Identities identities, Duration limit) {
        this.renderers = renderers;
        this.identities = identities;
        this.limit = limit;
    }

    /** How items are made: those of one way go to a worker together. */
    private record Way(Setting setting, Optional<Path> bureau) {}

    @Override
    public void make(List<Item> items, BiConsumer<Item, Outcome> told) throws InterruptedException {
        Map<Way, List<Item>> ways = items.stream().collect(Collectors.groupingBy(item -> new Way(item.setting(), item.bureau()), LinkedHashMap::new, Collectors.toList()));
        for (List<Item> some : ways.values()) {
            makeAlike(some, told);
        }
    }

    private void makeAlike(List<Item> items, BiConsumer<Item, Outcome> told) throws InterruptedException {
        Item first = items.get(0);
        Map<String, String> current;
        try {
            current = identities.of(first.setting()).of(first.file(), Identity.bytes(first.file()), first.bureau(), items.stream().map(Item::kind).toList());
        } catch (Faults faults) {
            items.forEach(item -> told.accept(item, Outcome.parked(item, faults.words())));
            return;
        }
        var stale = new ArrayList<Item>();
        for (Item item : items) {
            if (item.isOf(current.get(item.kind()))) {
                told.accept(item, Outcome.current(item));
            } else {
                stale.add(item);
            }
        }
        if (!stale.isEmpty()) {
            renderers.make(Task.Work.DOCUMENTS, stale, limit, (item, answer) -> told.accept(item, outcome(item, current.get(item.kind()), answer)));
        }
    }

    private static Outcome outcome(Item item, String identity, Answer answer) {
        return answer.faults().isEmpty() ? Outcome.made(identity, answer.files()) : Outcome.failed(item, answer);
    }
}
