package id.jejak.command.dokumen;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReviseRenstra;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Dry runs of a plan's documents: they are carried out within a unit of work that is never committed. */
public final class UjiRencana {

    private final Dokumen adopsi;
    private final DokumenRencana revisi;

    public UjiRencana(Configuration axon) {
        this.adopsi = axon.getComponent(Dokumen.class);
        this.revisi = axon.getComponent(DokumenRencana.class);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** What would refuse the adoption; none where nothing would. */
    public Optional<Refusal> coba(AdoptRenstra command) {
        return apart(command, () -> adopsi.handle(command));
    }

    /** What would refuse the revision; none where nothing would. */
    public Optional<Refusal> coba(ReviseRenstra command) {
        return apart(command, () -> revisi.handle(command));
    }

    private static Optional<Refusal> apart(Object command, Work work) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command));
        try {
            work.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A plan's document was not tried out", e);
        } finally {
            unitOfWork.rollback();
        }
    }
}
