package org.junheng.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.County;

/** A county's part of the output folder (一县一年的目录): its files are kept until all of them are made, and are written together. */
final class CountyFolder {

    private final County county;
    private final String path;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    /** Its path is 省-市-县, the year below. */
    CountyFolder(County county) {
        this.county = county;
        String place = Stream.of(county.province(), county.city(), county.name())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining("-"));
        this.path = SafeName.of(place) + "/" + county.year();
    }

    /** When its files say they were made, where nothing better is known: the year after that of the data begins. The same data gives the same bytes. */
    Instant moment() {
        return LocalDate.of(county.year() + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Keeps a file of a kind of document or table. */
    void add(String kind, PrintedFile file) {
        String at = path + "/" + file.name();
        contents.put(at, file.bytes());
        deliveries.add(new Delivery(county.name(), county.year(), kind, file.content(), file.ending(), at, file.pages(), Sha256.of(file.bytes())));
    }

    /** Writes all of them, and lists them in the manifest. */
    List<Path> into(OutputFolder folder) {
        List<Path> files = contents.entrySet().stream().map(file -> folder.write(file.getKey(), file.getValue())).toList();
        if (!deliveries.isEmpty()) {
            folder.record(deliveries);
        }
        return files;
    }
}
