package org.junheng.font;

import java.security.SecureRandom;

/**
 * Deals the same six letters to OpenPDF over and over (子集标记). OpenPDF puts six random letters before the name of a subset font, each as
 * {@code (char) (nextDouble() * 26 + 'A')}; here they follow from the face's name, so that one input always gives one file. Each thread
 * counts for itself: two PDFs may be written at once from one font.
 */
final class SubsetTag extends SecureRandom {

    private static final int LETTERS = 6;

    private final int[] letters = new int[LETTERS];
    private final transient ThreadLocal<Integer> next = ThreadLocal.withInitial(() -> 0);

    SubsetTag(String name) {
        int rest = name.hashCode() & Integer.MAX_VALUE;
        for (int k = 0; k < LETTERS; k++) {
            letters[k] = rest % 26;
            rest /= 26;
        }
    }

    @Override
    public double nextDouble() {
        int k = next.get();
        next.set((k + 1) % LETTERS);
        return (letters[k] + 0.5) / 26;
    }
}
