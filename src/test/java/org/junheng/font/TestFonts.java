package org.junheng.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fonts for tests that need neither the network nor the computer's own. */
public final class TestFonts {

    private TestFonts() {}

    /** Noto Sans SC in all roles, bold for titles and headings. */
    public static Fonts noto() {
        Map<FontRole, List<FontFace>> own = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            boolean bold = role == FontRole.TITLE || role == FontRole.HEI;
            own.put(role, List.of(LastResort.of(bold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf")));
        }
        return new Fonts(own, role -> own.get(role).get(0), List.of(), List.of(), "");
    }
}
