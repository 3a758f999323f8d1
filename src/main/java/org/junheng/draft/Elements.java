package org.junheng.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.county.Matters;
import org.junheng.document.Head;

/** Gathers the elements of a document (公文要素): the county's file first, then the bureau's for the kind, then its general ones. */
final class Elements {

    private static final String FICTIONAL = "虚构";

    private final List<Matters> sources;

    Elements(Kind kind, County county, Bureau bureau) {
        this.sources = Stream.of(county.documents().get(kind.id()), bureau.documents().get(kind.id()), bureau.defaults())
                .filter(Objects::nonNull)
                .toList();
    }

    Head head(Kind kind, County county, String automaticTitle) {
        var notes = new ArrayList<String>();
        if (Boolean.TRUE.equals(county.fictional())) {
            notes.add(FICTIONAL);
        }
        notes.addAll(sources.stream().map(Matters::notes).filter(list -> !list.isEmpty()).findFirst().orElse(List.of()));
        return new Head(
                kind.name(), kind.form(), first(Matters::title, automaticTitle), notes, first(Matters::addressee, ""), first(Matters::issuer, ""),
                first(Matters::date, ""), first(Matters::version, ""), first(Matters::audience, kind.audience()));
    }

    private <T> T first(Function<Matters, T> element, T otherwise) {
        return sources.stream().map(element).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }
}
