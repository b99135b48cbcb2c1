package id.jejak.contract.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The short stable name under which an event is stored; it never changes, however its class is renamed or moved. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Lower case, the aggregate before the point: {@code anggaran.pagu-set}. */
    String value();
}
