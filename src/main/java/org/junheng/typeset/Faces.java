package org.junheng.typeset;

import java.util.Optional;
import org.junheng.font.FontFace;
import org.junheng.font.FontRole;

/** Where faces come from. */
@FunctionalInterface
public interface Faces {

    /** The face that shows a character in a role; empty if no face has it. */
    Optional<FontFace> face(FontRole role, int codePoint);
}
