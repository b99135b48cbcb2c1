package id.jejak.contract.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a role before anything of its request is read. Method security alone comes after the body and the parameters:
 * whoever may not call an endpoint would hear first what is wrong with the call.
 */
final class RoleFirst implements HandlerInterceptor {

    private final PreAuthorizeAuthorizationManager said = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Supplier<Authentication> asker =
                    () -> SecurityContextHolder.getContext().getAuthentication();
            AuthorizationResult result =
                    said.authorize(asker, new SimpleMethodInvocation(method.getBean(), method.getMethod()));
            if (result != null && !result.isGranted()) {
                throw new AccessDeniedException("This role may not call " + method.getShortLogMessage());
            }
        }
        return true;
    }
}
