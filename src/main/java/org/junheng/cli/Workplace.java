package org.junheng.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.font.Fonts;
import org.junheng.mail.MailServer;
import org.junheng.mail.Post;
import org.junheng.pack.Pack;

/** Where the program's things are (工作环境): its pack, the bureau's settings, fonts. */
final class Workplace {

    private Workplace() {}

    /** The {@code templates} folder of the checkout that the launcher names, so that an edit takes effect at once; else what is in the jar. */
    static Pack pack() {
        String home = System.getProperty("junheng.home");
        if (home != null && Files.isDirectory(Path.of(home, "templates"))) {
            return Pack.at(Path.of(home, "templates"));
        }
        return Pack.builtIn();
    }

    /** The bureau's settings: the named file, else {@code bureau.yaml} beside the input, else none. */
    static Bureau bureau(Path named, Path input) {
        return Bureaus.file(Optional.ofNullable(named), input).map(Bureaus::read).orElse(Bureau.NONE);
    }

    /** The bureau's folder of fonts. */
    static Optional<Path> fontFolder(Bureau bureau) {
        return bureau.fontFolder();
    }

    /** Fonts by the bureau's folder, with progress and the one warning on the error stream. */
    static Fonts fonts(Pack pack, Bureau bureau, PrintWriter err) {
        Fonts fonts = Fonts.find(fontFolder(bureau), pack, err::println);
        fonts.warning().ifPresent(err::println);
        return fonts;
    }

    /**
     * What sends letters, as the environment tells.
     *
     * @throws org.junheng.fault.Faults {@code OUT-060} if it tells no server
     */
    static Post post() {
        return new Post(MailServer.of(System.getenv()), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
