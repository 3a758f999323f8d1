package org.junheng.county;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Makes a name of a file that stands in an input file something that can be opened, and told of with its place. */
final class PointedFileReader extends StdDeserializer<PointedFile> {

    PointedFileReader() {
        super(PointedFile.class);
    }

    @Override
    public PointedFile deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new PointedFile(parser.getText(), ((Tree) context.getAttribute(Tree.class)).values().get(pointer));
    }
}
