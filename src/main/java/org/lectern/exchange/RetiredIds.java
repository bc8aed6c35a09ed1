package org.lectern.exchange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The ids that a course has used up, as its `ids.json` tells.
final class RetiredIds {
    private RetiredIds() {}

    /// Every word in the file that can be an id; none when there is no such file, or it cannot be read.
    static Set<String> in(Path file) {
        var ids = new HashSet<String>();
        if (!java.nio.file.Files.isRegularFile(file)) {
            return ids;
        }
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    ids.add(parser.getString());
                }
            }
        } catch (JacksonException unreadable) {
            // What could be read up to here still counts.
        }
        ids.removeIf(word -> !Slug.isId(word));
        return ids;
    }
}
