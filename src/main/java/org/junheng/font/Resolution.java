package org.junheng.font;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which font plays a role, and why (字体的落实).
 *
 * @param role the role
 * @param ideal the font that should play it, by its Chinese name
 * @param face the name of the font that does
 * @param file its file; empty for the one that comes with the program
 * @param origin where it was found
 * @param standing how good it is
 */
public record Resolution(FontRole role, String ideal, String face, Optional<Path> file, Origin origin, Standing standing) {

    /** Where a font was found, in the order of the search (来源). */
    public enum Origin {
        /** The folder the user named. */
        CONFIGURED("配置的字体目录"),
        /** The fonts of the computer. */
        SYSTEM("系统字体"),
        /** The open fonts, fetched or installed. */
        OPEN("开放字体"),
        /** Noto Sans SC. */
        BUILT_IN("程序自带的备用字体");

        private final String chinese;

        Origin(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese words. */
        public String chinese() {
            return chinese;
        }
    }

    /** How good a font is for its role (是否合用). */
    public enum Standing {
        /** A font official documents are set in. */
        PROPER("合用"),
        /** Of the right style. */
        SUBSTITUTE("代用"),
        /** Of the wrong style: only better than nothing. */
        LAST_RESORT("备用，字形不合要求");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese words. */
        public String chinese() {
            return chinese;
        }
    }
}
