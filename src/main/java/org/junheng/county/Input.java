package org.junheng.county;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junheng.fact.Fact;
import org.junheng.fault.Fault;

/** A kind of input file (输入文件的一种): checks a tree in every way and makes it a record. */
final class Input<T extends Record> {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new SimpleModule().addDeserializer(Fact.class, new FactReader()).addDeserializer(PointedFile.class, new PointedFileReader())).build();

    private final Class<T> type;
    private final SchemaCheck schema;
    private final Function<Tree, List<Fault>> rules;

    /**
     * @param type the record of the whole file
     * @param guide the document that tells how such a file is written, as messages name it
     * @param rules what the schema cannot say
     */
    Input(Class<T> type, String guide, Function<Tree, List<Fault>> rules) {
        this.type = type;
        this.schema = new SchemaCheck(type, guide);
        this.rules = rules;
    }

    /** The record in the tree, or every fault of it. */
    T bind(Tree tree) {
        Found found = tree.found();
        schema.check(tree).forEach(found::add);
        rules.apply(tree).forEach(found::add);
        found.raise();
        ((ObjectNode) tree.root()).remove("$schema");
        try {
            return MAPPER.readerFor(type).withAttribute(Tree.class, tree).readValue(tree.root());
        } catch (IOException e) {
            throw new IllegalStateException("the schema lets through what the record cannot hold", e);
        }
    }
}
