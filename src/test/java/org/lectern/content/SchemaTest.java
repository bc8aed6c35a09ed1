package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// The schemas that lie beside the courses say what the records say; `-Dlectern.schema=write` lets this test write
/// them.
final class SchemaTest {
    private static final boolean WRITE = "write".equals(System.getProperty("lectern.schema"));

    @Test
    void schemasAreThoseOfTheRecords() throws IOException {
        var stale = new ArrayList<Path>();
        for (var file : List.of(Course.class, Unit.class)) {
            var path = Path.of("content/schema").resolve(Schemas.name(file));
            var schema = written(file);
            if (Files.exists(path) && Files.readString(path).equals(schema)) {
                continue;
            }
            if (WRITE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, schema);
            } else {
                stale.add(path);
            }
        }
        assertEquals(List.of(), stale, "write them with: mvn test -Dtest=SchemaTest -Dlectern.schema=write");
    }

    @Test
    void everyPartOfTheFormatIsExplained() {
        var silent = new TreeSet<String>();
        for (var type : parts()) {
            if (SchemaMaker.says(type).isEmpty()) {
                silent.add(type.getName());
            }
            if (type.isRecord()) {
                for (var component : type.getRecordComponents()) {
                    if (!component.isAnnotationPresent(Inlined.class)
                            && SchemaMaker.says(component).isEmpty()) {
                        silent.add(type.getName() + "." + component.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), silent, "@Says is missing");
    }

    /// The records, sealed types and enums of which the files consist.
    private static Set<Class<?>> parts() {
        var parts = new LinkedHashSet<Class<?>>();
        collect(Course.class, parts);
        collect(Unit.class, parts);
        return parts;
    }

    private static void collect(Class<?> type, Set<Class<?>> parts) {
        if (!type.getPackageName().equals(Unit.class.getPackageName()) || type == Text.class || !parts.add(type)) {
            return;
        }
        if (type.isSealed() && type.isInterface()) {
            Fields.kinds(type).values().forEach(kind -> collect(kind, parts));
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                var held = component.getGenericType();
                collect(
                        component.getType() == Fields.raw(held) && Fields.raw(held) == held
                                ? component.getType()
                                : Fields.raw(Fields.held(held)),
                        parts);
            }
        }
    }

    private static String written(Class<?> file) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(SchemaMaker.schema(file)) + "\n";
    }
}
