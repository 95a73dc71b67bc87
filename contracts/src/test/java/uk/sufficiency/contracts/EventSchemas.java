package uk.sufficiency.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of an event from its record: what is not {@code @Nullable} is required. */
final class EventSchemas {

  private static final SchemaGenerator GENERATOR = generator();

  private EventSchemas() {}

  static JsonNode of(Class<? extends AggregateState> state) {
    return Json.read(GENERATOR.generateSchema(state).toString());
  }

  private static SchemaGenerator generator() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.STANDARD_FORMATS, Option.FLATTENED_ENUMS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forFields()
        .withRequiredCheck(
            field ->
                !field.isFakeContainerItemScope()
                    && !field
                        .getRawMember()
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class));
    return new SchemaGenerator(config.build());
  }
}
