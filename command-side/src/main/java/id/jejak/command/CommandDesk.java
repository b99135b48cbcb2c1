package id.jejak.command;

import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerStorageEngine;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Where every command is handed in, from HTTP, from a file or by the demo's loader. */
public final class CommandDesk {

    private static final int ATTEMPTS = 8;
    private static final long LONGEST_PAUSE_MILLIS = 20;
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String KEY = IdempotencyKey.class.getName();

    private final CommandGateway gateway;

    private CommandDesk(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** The desk of this Axon; there is one per Axon. */
    public static CommandDesk of(Configuration axon) {
        IdempotencyKeys keys = axon.getComponent(IdempotencyKeys.class);
        axon.commandBus().registerHandlerInterceptor((unitOfWork, chain) -> answer(keys, unitOfWork, chain));
        return new CommandDesk(axon.commandGateway());
    }

    /**
     * Carries the command out, wholly or not at all. Where another process changed the same aggregate in the same
     * moment it decides anew from the changed state, a bounded number of times. A request with a key that was carried
     * out before gets the answer that it got then; one that is being carried out is waited for. A refused request
     * leaves no trace: sent again it is decided anew.
     *
     * @throws Refusal when the command is refused, collides time and again ({@link Reason#BERBENTURAN}), or is still
     *     being carried out after five seconds ({@link Reason#SEDANG_DIPROSES})
     */
    public Receipt send(Permintaan permintaan, JejakCommand command) {
        permintaan.requireWewenang(command.skpd());
        MetaData metaData = permintaan.metaData().and(Permintaan.DOKUMEN, command.dokumen());
        CommandMessage<JejakCommand> message = new GenericCommandMessage<>(
                command, permintaan.kunci().map(key -> metaData.and(KEY, key)).orElse(metaData));
        long started = System.nanoTime();
        try {
            return new Receipt(carryOut(message, started).position);
        } catch (Refusal | ConcurrencyException | AggregateStreamCreationException e) {
            // Perhaps from a state that another process has changed since; its rollback has forgotten that state.
            return decideAnew(message.withMetaData(Attempt.secondLook(message.getMetaData())), started);
        }
    }

    private Receipt decideAnew(CommandMessage<JejakCommand> message, long started) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return new Receipt(carryOut(message, started).position);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                pause(attempt);
            }
        }
        throw new Refusal(Reason.BERBENTURAN, "");
    }

    private Answer carryOut(CommandMessage<JejakCommand> message, long started) {
        while (true) {
            try {
                return gateway.sendAndWait(message);
            } catch (IdempotencyKeys.InFlight e) {
                if (System.nanoTime() - started > LONGEST_WAIT_NANOS) {
                    throw new Refusal(
                            Reason.SEDANG_DIPROSES,
                            "Idempotency-Key",
                            findKey(message).orElseThrow().key());
                }
                pause(1);
            }
        }
    }

    private static final class Answer {
        private OptionalLong position = OptionalLong.empty();
    }

    /** The handler's own answer comes before the commit; what the ledger made of it is known after. */
    private static Object answer(
            IdempotencyKeys keys, UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Answer answer = new Answer();
        Optional<IdempotencyKey> key = findKey(unitOfWork.getMessage());
        if (isLikelyNew(unitOfWork.getMessage(), key)) {
            LedgerStorageEngine.appendsOnly(unitOfWork, key);
        } else if (key.isPresent()) {
            Optional<String> kept = keys.claim(key.get());
            if (kept.isPresent()) {
                answer.position = position(kept.get());
                return answer;
            }
        }
        unitOfWork.afterCommit(done -> answer.position = LedgerStorageEngine.lastPosition(done));
        chain.proceed();
        // After the events, whose position it keeps: they were registered for this phase before it.
        key.ifPresent(asked -> unitOfWork.onPrepareCommit(done -> keep(keys, asked, done)));
        return answer;
    }

    /**
     * Postings write nothing but their events and the answer under their key. Most keys are new: at the first attempt no
     * look is spent on it, and one that is not new collides.
     */
    private static boolean isLikelyNew(CommandMessage<?> message, Optional<IdempotencyKey> key) {
        return message.getPayload() instanceof PostRealisasi && (key.isEmpty() || Attempt.isFirst());
    }

    private static void keep(IdempotencyKeys keys, IdempotencyKey key, UnitOfWork<?> unitOfWork) {
        if (!LedgerStorageEngine.hasKeptKey(unitOfWork)) {
            keys.keep(key, text(LedgerStorageEngine.lastPosition(unitOfWork)));
        }
    }

    private static Optional<IdempotencyKey> findKey(CommandMessage<?> message) {
        return Optional.ofNullable((IdempotencyKey) message.getMetaData().get(KEY));
    }

    private static String text(OptionalLong position) {
        return position.isPresent() ? Long.toString(position.getAsLong()) : "";
    }

    private static OptionalLong position(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** Jitter, so that those who collided do not collide again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextLong(1, 1 + LONGEST_PAUSE_MILLIS * attempt)));
    }
}
