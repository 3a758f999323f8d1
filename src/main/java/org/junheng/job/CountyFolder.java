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
        this.path = path(county.province(), county.city(), county.name(), county.year());
    }

    /** Its path in the output folder; {@code null} and blank names are left out. */
    static String path(String province, String city, String name, int year) {
        String place = Stream.of(province, city, name).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining("-"));
        return SafeName.of(place) + "/" + year;
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
        List<Path> files = written(folder);
        if (!deliveries.isEmpty()) {
            folder.record(deliveries);
        }
        return files;
    }

    /** Writes all of them; whoever asked lists them. */
    List<Delivery> unlisted(OutputFolder folder) {
        written(folder);
        return List.copyOf(deliveries);
    }

    private List<Path> written(OutputFolder folder) {
        return contents.entrySet().stream().map(file -> folder.write(file.getKey(), file.getValue())).toList();
    }
}
