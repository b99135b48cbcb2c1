package id.jejak.contract.ledger;

import id.jejak.contract.event.JejakEvent;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;

/**
 * Writes events as readable JSON under their short names, and reads them strictly: an unknown name, an unknown field or
 * a missing one fails, since an official figure must never rest on an event that was half understood.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private LedgerSerializer(Builder builder) {
        super(builder);
    }

    /** A serializer ready for use; it is thread-safe. */
    public static LedgerSerializer create() {
        Builder strict = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        // The order of the record's components is the order on file.
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        return new LedgerSerializer(strict);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        return JejakEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(
                        EventTypes.nameOf(type), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    /** @throws SerializationException for a name that no event of this version bears */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return EventTypes.named(type.getName())
                .orElseThrow(
                        () -> new SerializationException("The ledger holds an event of unknown type " + type.getName()
                                + " revision " + type.getRevision() + ": it was written by a newer version of Jejak"));
    }
}
