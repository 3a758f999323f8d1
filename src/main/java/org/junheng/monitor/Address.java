package org.junheng.monitor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a station can be asked (监测的地址).
 *
 * @param host name or number of one of this machine's addresses; one of IPv6 in brackets
 * @param port any free one if it is 0
 */
public record Address(String host, int port) {

    /** Where nobody asks from another machine. */
    public static final Address LOCAL = new Address("127.0.0.1", 9464);

    private static final Pattern WORDS = Pattern.compile("(?:(\\[[0-9A-Fa-f:.]+]|[^\\s:\\[\\]/]+):)?([1-9]\\d{0,4})");
    private static final int GREATEST_PORT = 65_535;

    /** An address as it is written: {@code host:port}, or a port alone, which is one of {@link #LOCAL}'s host; empty if it is neither. */
    public static Optional<Address> of(String words) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > GREATEST_PORT) {
            return Optional.empty();
        }
        return Optional.of(new Address(Optional.ofNullable(parts.group(1)).orElse(LOCAL.host()), Integer.parseInt(parts.group(2))));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
