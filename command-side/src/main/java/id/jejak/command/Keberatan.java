package id.jejak.command;

import id.jejak.contract.command.Refusal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an aggregate has against a command: the first is thrown when it is carried out, all are named in a dry run. */
public final class Keberatan {

    private Keberatan() {}

    /** An objection where the condition is met, none otherwise. */
    public static Stream<Refusal> when(boolean condition, Supplier<Refusal> refusal) {
        return condition ? Stream.of(refusal.get()) : Stream.empty();
    }

    /** The objections against each of a document's lines, in their order. */
    public static <L> Stream<Refusal> each(
            SortedMap<Integer, L> lines, BiFunction<Integer, L, Stream<Refusal>> objections) {
        return lines.entrySet().stream().flatMap(line -> objections.apply(line.getKey(), line.getValue()));
    }

    /** @throws Refusal the first of them; nothing happens where there is none */
    public static void refuse(Stream<Refusal> objections) {
        Optional<Refusal> first = objections.findFirst();
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
