package id.jejak.command;

import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerStorageEngine;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Where every command is handed in, from HTTP, from a file or by the demo's loader. */
public final class CommandDesk {

    private static final int ATTEMPTS = 8;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final CommandGateway gateway;

    private CommandDesk(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** The desk of this Axon; there is one per Axon. */
    public static CommandDesk of(Configuration axon) {
        axon.commandBus().registerHandlerInterceptor(CommandDesk::answerWithPosition);
        return new CommandDesk(axon.commandGateway());
    }

    /**
     * Carries the command out, wholly or not at all. Where another process changed the same aggregate in the same
     * moment it decides anew from the changed state, a bounded number of times.
     *
     * @throws Refusal when the command is refused, or collides time and again ({@link Reason#BERBENTURAN})
     */
    public Receipt send(Permintaan permintaan, JejakCommand command) {
        CommandMessage<JejakCommand> message =
                new GenericCommandMessage<>(command, permintaan.metaData().and(Permintaan.DOKUMEN, command.dokumen()));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Answer answer = gateway.sendAndWait(message);
                return new Receipt(answer.position);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                pause(attempt);
            }
        }
        throw new Refusal(Reason.BERBENTURAN, "");
    }

    private static final class Answer {
        private OptionalLong position = OptionalLong.empty();
    }

    /** The handler's own answer comes before the commit; what the ledger made of it is known after. */
    private static Object answerWithPosition(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Answer answer = new Answer();
        unitOfWork.afterCommit(done -> answer.position = LedgerStorageEngine.lastPosition(done));
        chain.proceed();
        return answer;
    }

    /** Jitter, so that those who collided do not collide again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextLong(1, 1 + LONGEST_PAUSE_MILLIS * attempt)));
    }
}
