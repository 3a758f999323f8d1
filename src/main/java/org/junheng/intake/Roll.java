package org.junheng.intake;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.fault.Place;

/** The schools that are known (学校名册), by code (学校标识码) or else by name, whichever file told of them first. */
final class Roll {

    private static final String LIST = "/schools";
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])\\d{10}(?![0-9A-Za-z])");

    private final Gathering gathering;
    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> renamed = new HashSet<>();

    /** Begins with the schools that were gathered so far. */
    Roll(Gathering gathering) {
        this.gathering = gathering;
        for (int i = 0; i < gathering.count(LIST); i++) {
            enter(LIST + "/" + i);
        }
    }

    /**
     * What a sheet or row tells of its school.
     *
     * @param code ten digits; empty if not told
     * @param name empty if not told
     */
    record Identity(String code, String name) {

        static final Identity NONE = new Identity("", "");

        static Identity of(String code, String name) {
            Matcher digits = CODE.matcher(Plain.of(code));
            return new Identity(digits.find() ? digits.group() : "", name.strip());
        }

        boolean told() {
            return !code.isEmpty() || !name.isEmpty();
        }

        /** Whether both are of one school as far as one can tell. */
        boolean same(Identity other) {
            return !code.isEmpty() && !other.code.isEmpty() ? code.equals(other.code) : Plain.of(name).equals(Plain.of(other.name));
        }

        @Override
        public String toString() {
            return name.isEmpty() ? code : name;
        }
    }

    private void enter(String pointer) {
        String code = gathering.at(pointer + "/code").asText();
        String name = Plain.of(gathering.at(pointer + "/name").asText());
        if (!code.isEmpty()) {
            byCode.putIfAbsent(code, pointer);
        }
        if (!name.isEmpty()) {
            byName.putIfAbsent(name, pointer);
        }
    }

    /** The pointer of a school that is known. */
    Optional<String> find(Identity identity) {
        String pointer = identity.code.isEmpty() ? null : byCode.get(identity.code);
        return Optional.ofNullable(pointer == null ? byName.get(Plain.of(identity.name)) : pointer);
    }

    /** The pointer of a school, which is entered if it was not known. */
    String pointer(Identity identity, Place place) {
        String pointer = find(identity).orElseGet(() -> LIST + "/" + gathering.count(LIST));
        gathering.object(pointer, place);
        if (!identity.code.isEmpty()) {
            gathering.put(pointer + "/code", "学校标识码", TextNode.valueOf(identity.code), place);
        }
        String known = gathering.at(pointer + "/name").asText();
        if (known.isEmpty() && !identity.name.isEmpty()) {
            gathering.put(pointer + "/name", "学校名称", TextNode.valueOf(identity.name), place);
        } else if (!identity.name.isEmpty() && !Plain.of(known).equals(Plain.of(identity.name)) && renamed.add(known + "/" + identity.name)) {
            gathering.notice(place + "：学校标识码" + identity.code + "写作“" + identity.name + "”，照先读到的写“" + known + "”");
        }
        enter(pointer);
        return pointer;
    }
}
