package org.junheng.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Holds a file of a pack against the JSON Schema that comes with the program (模板包文件的结构检查). */
public final class PackSchema {

    private final String name;
    private final Schema schema;

    private PackSchema(String file) {
        this.name = file.substring(file.lastIndexOf('/') + 1);
        this.schema = SchemaRegistry
                .withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder().locale(Locale.SIMPLIFIED_CHINESE).build()))
                .getSchema(Pack.builtIn().read(file));
    }

    /**
     * The schema in a file of the built-in pack.
     *
     * @param file such as {@code standards/standard.schema.json}
     */
    public static PackSchema of(String file) {
        return new PackSchema(file);
    }

    /**
     * Holds what a file says against the schema.
     *
     * @param code the code of the fault for this sort of file
     * @throws Faults one for everything that is not as it should be, with its place inside the file
     */
    public void check(JsonNode content, Place place, String code) {
        List<Error> errors = schema.validate(content);
        // One fault for each place: the first says what is wrong, the others what follows from it.
        var faults = new TreeMap<String, Fault>();
        errors.forEach(error -> faults.putIfAbsent(error.getInstanceLocation().toString(), new Fault(
                code, new Place(place.file(), place.line(), place.column(), error.getInstanceLocation().toString()),
                "不合格式的内容", error.getMessage(), "格式见" + name)));
        if (!faults.isEmpty()) {
            throw new Faults(List.copyOf(faults.values()));
        }
    }
}
