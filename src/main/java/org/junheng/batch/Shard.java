package org.junheng.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.job.Sha256;
import org.junheng.job.Source;

/**
 * One of several parts of a batch (分片), for machines that share nothing: which part a data file belongs to follows from its name alone.
 *
 * @param index from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {

    /** The whole batch. */
    public static final Shard ALL = new Shard(1, 1);

    private static final int HEX = 16;
    private static final int LONG_DIGITS = 16;
    private static final Pattern WORDS = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("part " + index + " of " + count);
        }
    }

    /** A part in words, such as 2/4; empty if they are none. */
    public static Optional<Shard> parse(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(matcher.group(1));
        int count = Integer.parseInt(matcher.group(2));
        return index < 1 || index > count ? Optional.empty() : Optional.of(new Shard(index, count));
    }

    /** Those of some data files that belong to this part. */
    public List<Source> of(List<Source> sources) {
        return sources.stream().filter(source -> place(source.name()) == index - 1).toList();
    }

    /** Names that follow one another, as those of numbered files, are spread as well as any others. */
    private long place(String name) {
        String hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
        return Long.remainderUnsigned(Long.parseUnsignedLong(hash.substring(0, LONG_DIGITS), HEX), count);
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
