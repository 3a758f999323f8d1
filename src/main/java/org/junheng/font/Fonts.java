package org.junheng.font;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.fault.Faults;
import org.junheng.font.Resolution.Standing;
import org.junheng.pack.Pack;

/**
 * The fonts in use, by role (字体). Each role is played by the first of these that has something for it: the folder the user named, the
 * computer's fonts, the open fonts (fetched once if need be), the Noto Sans SC that comes with the program. If the folder serves all
 * roles, the computer's fonts are not even looked at, so that pages do not depend on the computer.
 */
public final class Fonts {

    /** Who helps out when a role's own fonts lack a character: first the styles nearest to plain print. */
    private static final List<FontRole> HELPERS = List.of(FontRole.SONG, FontRole.KAI, FontRole.HEI, FontRole.BODY, FontRole.TITLE);

    private final Map<FontRole, List<FontFace>> chains = new EnumMap<>(FontRole.class);
    private final List<Resolution> resolutions;
    private final List<String> passedOver;
    private final String trouble;

    /**
     * @param own each role's own fonts, at least one, the best first
     * @param last each role's last resort
     * @param resolutions how the roles came to their first fonts, in the order of the roles
     * @param passedOver files that were not used, and why
     * @param trouble why the open fonts could not be had; empty if they could or were not needed
     */
    Fonts(Map<FontRole, List<FontFace>> own, Function<FontRole, FontFace> last, List<Resolution> resolutions, List<String> passedOver,
            String trouble) {
        for (FontRole role : FontRole.values()) {
            Set<FontFace> chain = new LinkedHashSet<>(own.get(role));
            HELPERS.forEach(helper -> chain.addAll(own.get(helper)));
            chain.add(last.apply(role));
            chains.put(role, List.copyOf(chain));
        }
        this.resolutions = List.copyOf(resolutions);
        this.passedOver = List.copyOf(passedOver);
        this.trouble = trouble;
    }

    /**
     * Looks for the fonts; says on the standard error output when it must fetch the open ones.
     *
     * @param folder a folder of fonts to be preferred (字体目录)
     * @param pack the pack whose {@code styles/fonts.yaml} lists the candidates
     * @throws Faults {@code OUT-011} if there is no such folder, {@code TPL-041} if the list is malformed
     */
    public static Fonts find(Optional<Path> folder, Pack pack) {
        return find(folder, pack, System.err::println);
    }

    /**
     * Looks for the fonts.
     *
     * @param progress is told, in Chinese, when the open fonts must be fetched
     * @throws Faults {@code OUT-011} if there is no such folder, {@code TPL-041} if the list is malformed
     */
    public static Fonts find(Optional<Path> folder, Pack pack, Consumer<String> progress) {
        FontCatalogue catalogue = FontCatalogue.of(pack);
        return new FontSearch(catalogue, catalogue.systemFolders(System.getProperty("user.home")),
                FandolFonts.ofUser(catalogue.open(), progress)).find(folder);
    }

    /** The role's fonts, the best first, then the other roles', last Noto Sans SC; never empty. */
    public List<FontFace> chain(FontRole role) {
        return chains.get(role);
    }

    /** The first font of the role's chain that can show the character; empty if none can. */
    public Optional<FontFace> face(FontRole role, int codePoint) {
        for (FontFace face : chains.get(role)) {
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** Which font plays which role, in the order of the roles. */
    public List<Resolution> resolutions() {
        return resolutions;
    }

    /** Font files that were not used and why, one Chinese sentence each: for the user who wonders. */
    public List<String> passedOver() {
        return passedOver;
    }

    /**
     * What was replaced by what, in one Chinese message: a hint (提示) where fonts of the right style stand in, a warning (警告) where the
     * style is wrong. Empty if every role has a proper font.
     */
    public Optional<String> warning() {
        var text = new StringBuilder();
        List<Resolution> bad = of(Standing.LAST_RESORT);
        if (!bad.isEmpty()) {
            text.append("警告：没有").append(list(bad, r -> r.role().chinese())).append("字体，暂用").append(list(bad, Resolution::face))
                    .append("代替，字形不合公文要求。请把").append(list(bad, Resolution::ideal)).append("等字体文件放进一个目录，并指定它为字体目录。");
            if (!trouble.isEmpty()) {
                text.append("开放字体没有取到：").append(trouble).append("。");
            }
        }
        List<Resolution> fair = of(Standing.SUBSTITUTE);
        if (!fair.isEmpty()) {
            text.append("提示：没有").append(list(fair, Resolution::ideal)).append("，用同类字体").append(list(fair, Resolution::face)).append("代替。");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private List<Resolution> of(Standing standing) {
        return resolutions.stream().filter(resolution -> resolution.standing() == standing).toList();
    }

    private static String list(List<Resolution> resolutions, Function<Resolution, String> word) {
        return resolutions.stream().map(word).distinct().collect(Collectors.joining("、"));
    }
}
