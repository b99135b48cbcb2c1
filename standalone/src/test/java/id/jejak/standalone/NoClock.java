package id.jejak.standalone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Nobody asks what time it is: time comes in as data. */
final class NoClock extends ArchCondition<JavaClass> {

    NoClock() {
        super("not ask a clock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            boolean now = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().startsWith("java.time");
            boolean millis = call.getName().equals("currentTimeMillis");
            if (now || millis) {
                events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        }
    }
}
