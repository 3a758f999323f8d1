package org.junheng.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junheng.county.County;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.table.Results;
import org.junheng.table.Table;
import org.junheng.table.TableKind;
import org.junheng.table.Tables;

/** Makes the statistical tables of a county into files (印附表). */
public final class TablePress {

    private final Tables tables;

    /** A press for tables. */
    public TablePress(Tables tables) {
        this.tables = tables;
    }

    /** The formats of tables (附表的格式). */
    public enum Format {
        PDF,
        XLSX;

        /** The ending of its files, without a dot; also its name on the command line. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes tables into the county's part of the output folder; none unless all of them could be made.
     *
     * @param notice told, in Chinese, which tables the county has nothing for
     * @return the files
     * @throws Faults everything wrong with layouts, and all characters that a font lacks
     */
    public List<Path> print(Results results, List<TableKind> kinds, Set<Format> formats, OutputFolder folder, Consumer<String> notice) {
        var own = new CountyFolder(results.assessment().county());
        each(results, kinds, formats, own.moment(), notice, own::add);
        return own.into(folder);
    }

    /** The files of tables by the ids of their kinds, for whoever puts them elsewhere. */
    void each(Results results, List<TableKind> kinds, Set<Format> formats, Instant moment, Consumer<String> notice, BiConsumer<String, PrintedFile> to) {
        County county = results.assessment().county();
        // Tables share schools and fonts: what is wrong with several is told once.
        Set<Fault> faults = new LinkedHashSet<>();
        for (TableKind kind : kinds) {
            Table table = tables.of(kind, results);
            if (table.isEmpty()) {
                notice.accept(county.name() + "没有" + kind.name() + "所需的数据，跳过这张表");
                continue;
            }
            for (Format format : Format.values()) {
                if (formats.contains(format)) {
                    try {
                        to.accept(kind.id(), printed(table, format, moment));
                    } catch (Faults found) {
                        faults.addAll(found.list());
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Faults(List.copyOf(faults));
        }
    }

    private static PrintedFile printed(Table table, Format format, Instant moment) {
        var out = new ByteArrayOutputStream();
        int pages = 0;
        try {
            if (format == Format.PDF) {
                pages = table.pdf(moment, out);
            } else {
                table.xlsx(moment, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return new PrintedFile("附表/" + SafeName.of(table.title()) + "." + format.ending(), Delivery.Content.TABLE, pages, out.toByteArray());
    }
}
