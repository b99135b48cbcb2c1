package id.jejak.command;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** How often a command has been decided before. */
public final class Attempt {

    private static final String SECOND_LOOK = Attempt.class.getName() + ".secondLook";

    private Attempt() {}

    /**
     * Whether the command that is being handled is decided for the first time. Then it may be decided from what is
     * likely, at less cost: whatever is wrong with that collides or is refused, and comes again to be decided from what
     * is so.
     */
    public static boolean isFirst() {
        return !CurrentUnitOfWork.get().getMessage().getMetaData().containsKey(SECOND_LOOK);
    }

    static MetaData secondLook(MetaData metaData) {
        return metaData.and(SECOND_LOOK, true);
    }
}
