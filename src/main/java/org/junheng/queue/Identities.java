package org.junheng.queue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.batch.Identity;
import org.junheng.batch.Setting;
import org.junheng.pack.Pack;

/** What documents are made from, for each way of making them: templates and fonts are read once (身份). */
final class Identities {

    private final Pack pack;
    private final Map<Setting, Identity> known = new ConcurrentHashMap<>();

    Identities(Pack pack) {
        this.pack = pack;
    }

    Identity of(Setting setting) {
        return known.computeIfAbsent(setting, each -> new Identity(pack, each));
    }
}
