package org.junheng.standard;

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
import org.junheng.pack.Pack;

/** Holds a standard against its schema (评估标准的结构检查): {@code templates/standards/standard.schema.json}. */
final class StandardSchema {

    private static final String FILE = "standards/standard.schema.json";
    private static final Schema SCHEMA = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder().locale(Locale.SIMPLIFIED_CHINESE).build()))
            .getSchema(Pack.builtIn().read(FILE));

    private StandardSchema() {}

    /** @throws Faults {@code TPL-010} for everything that is not as it should be, with its place inside the file */
    static void check(JsonNode standard, Place place) {
        List<Error> errors = SCHEMA.validate(standard);
        // One fault for each place: the first says what is wrong, the others what follows from it.
        var faults = new TreeMap<String, Fault>();
        errors.forEach(error -> faults.putIfAbsent(error.getInstanceLocation().toString(), new Fault(
                "TPL-010", new Place(place.file(), place.line(), place.column(), error.getInstanceLocation().toString()),
                "不合格式的内容", error.getMessage(), "格式见standard.schema.json")));
        if (!faults.isEmpty()) {
            throw new Faults(List.copyOf(faults.values()));
        }
    }
}
