package org.junheng.mail;

import java.util.List;
import java.util.Objects;

/**
 * A letter (邮件).
 *
 * @param to addresses, at least one
 * @param subject on one line
 * @param text the letter itself
 * @param enclosed what goes with it
 */
public record Letter(List<String> to, String subject, String text, List<Enclosure> enclosed) {

    public Letter {
        to = List.copyOf(to);
        enclosed = List.copyOf(enclosed);
        if (to.isEmpty() || subject.lines().count() != 1) {
            throw new IllegalArgumentException("a letter has somebody to go to and a subject on one line");
        }
        Objects.requireNonNull(text);
    }

    /**
     * A file that goes with a letter (附件).
     *
     * @param name its name, without folders
     */
    public record Enclosure(String name, byte[] bytes) {
        public Enclosure {
            Objects.requireNonNull(name);
            Objects.requireNonNull(bytes);
        }
    }
}
