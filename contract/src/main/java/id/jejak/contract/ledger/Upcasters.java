package id.jejak.contract.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings what older versions stored into today's shape, one revision to the next; what is stored stays as it is. */
final class Upcasters {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** By event and revision, what makes its payload one of the next revision. */
    private static final Map<SimpleSerializedType, Step> STEPS =
            Map.of(new SimpleSerializedType("dokumen-anggaran.drafted", "1"), new Step("2", Upcasters::keterangan));

    private record Step(String revision, Consumer<ObjectNode> change) {}

    private Upcasters() {}

    static boolean isOld(SerializedType type) {
        return STEPS.containsKey(key(type));
    }

    static SerializedObject<String> upcast(SerializedObject<String> stored) {
        Step step = Objects.requireNonNull(STEPS.get(key(stored.getType())));
        ObjectNode payload = (ObjectNode) JSON.readTree(stored.getData());
        step.change.accept(payload);
        SimpleSerializedType next = new SimpleSerializedType(stored.getType().getName(), step.revision);
        SerializedObject<String> upcasted =
                new SimpleSerializedObject<>(JSON.writeValueAsString(payload), String.class, next);
        return isOld(next) ? upcast(upcasted) : upcasted;
    }

    private static SimpleSerializedType key(SerializedType type) {
        return new SimpleSerializedType(type.getName(), type.getRevision());
    }

    /** The draft of a plan's adoption says what stands beside its nodes; none did before. */
    private static void keterangan(ObjectNode drafted) {
        if (drafted.get("isi") instanceof ObjectNode isi
                && isi.path("bentuk").asString("").equals("PENETAPAN_RENSTRA")) {
            isi.putArray("keterangan");
        }
    }
}
