package id.jejak.contract.ledger;

import com.fasterxml.jackson.annotation.Nulls;
import id.jejak.contract.event.JejakEvent;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.type.LogicalType;

/**
 * Writes events as readable JSON under their short names, and reads them strictly: an unknown name or revision, an
 * unknown field, a missing one or one of another type fails, since an official figure must never rest on an event that
 * was half understood.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    /** Read off annotations once: every event that is written asks for its own. */
    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();

    private final ObjectWriter writer;

    private LedgerSerializer(Builder builder) {
        super(builder);
        this.writer = super.getWriter();
    }

    @Override
    protected ObjectWriter getWriter() {
        return writer;
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
                        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                        // A number is no text and a text no number; a constant is not named by its place in a list.
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .withCoercionConfig(LogicalType.Textual, LedgerSerializer::onlyText)
                        // The order of the record's components is the order on file.
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        return new LedgerSerializer(strict);
    }

    private static void onlyText(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        return JejakEvent.class.isAssignableFrom(type)
                ? types.computeIfAbsent(type, this::eventType)
                : super.typeForClass(type);
    }

    private SerializedType eventType(Class<?> event) {
        return new SimpleSerializedType(
                EventTypes.nameOf(event), getRevisionResolver().revisionOf(event));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return Upcasters.isOld(stored.getType())
                ? super.deserialize(Upcasters.upcast(getConverter().convert(stored, String.class)))
                : super.deserialize(stored);
    }

    /** @throws SerializationException for a name, or a revision of it, that this version does not know */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        Class<?> event = EventTypes.named(type.getName()).orElseThrow(() -> unknown("type", type));
        boolean isCurrent = Objects.equals(getRevisionResolver().revisionOf(event), type.getRevision());
        if (!isCurrent && !Upcasters.isOld(type)) {
            throw unknown("revision", type);
        }
        return event;
    }

    private static SerializationException unknown(String what, SerializedType type) {
        return new SerializationException("The ledger holds an event of unknown " + what + ": " + type.getName()
                + " revision " + type.getRevision() + "; it was written by another version of Jejak");
    }
}
