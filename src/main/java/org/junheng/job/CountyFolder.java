package org.junheng.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.County;

/** A county's part of the output folder (一县一年的目录). */
final class CountyFolder {

    private CountyFolder() {}

    /** Its path: 省-市-县, the year below. */
    static String of(County county) {
        String place = Stream.of(county.province(), county.city(), county.name())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining("-"));
        return SafeName.of(place) + "/" + county.year();
    }

    /** When its files say they were made, where nothing better is known: the year after that of the data begins. The same data gives the same bytes. */
    static Instant moment(County county) {
        return LocalDate.of(county.year() + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
