package org.junheng.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which county and year a data file is of, told without reading all of it (县名和年度). */
public final class Heading {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> KEYS = List.of("province", "city", "name", "year");

    private Heading() {}

    /** Province, city, name and year as one text; empty where the file cannot be read so far, which whoever reads all of it will tell. */
    public static Optional<String> of(byte[] data) {
        var found = new TreeMap<String, String>();
        try (JsonParser parser = FACTORY.createParser(data)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken().isScalarValue() && KEYS.contains(key)) {
                    found.put(key, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return found.containsKey("name") && found.containsKey("year") ? Optional.of(text(found)) : Optional.empty();
    }

    private static String text(Map<String, String> found) {
        return String.join("/", KEYS.stream().map(key -> found.getOrDefault(key, "")).toList());
    }
}
