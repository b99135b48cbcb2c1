package id.jejak.contract.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing without signing in, on either side. Needs one bean from whoever imports it: the {@link Accounts}, read through
 * connections of the importer's own. Which role may do what is said on each endpoint, with {@code @PreAuthorize}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(OidcSettings.class)
@Import({SessionConfiguration.class, PasskeyConfiguration.class})
public class AccessConfiguration {

    /** No inline script or style; pictures may be written into a style sheet. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Answered in a program's way, with a status and problem details. */
    private static final RequestMatcher PROGRAMS =
            new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/actuator/**"));

    private static final RequestMatcher PAGES = new NegatedRequestMatcher(PROGRAMS);

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            JsonMapper json,
            Doorkeeper doorkeeper,
            Accounts accounts,
            OidcSettings oidc,
            WebAuthnRelyingPartyOperations relyingParty,
            @Value("${jejak.passkey.rp-id}") String rpId,
            @Value("${jejak.demo:false}") boolean demoMode) {
        AccessProblems problems = new AccessProblems(json);
        http.setSharedObject(UserDetailsService.class, owners(accounts, demoMode));
        OidcLogin.add(http, oidc, new OidcSignIn(oidc, accounts), doorkeeper);
        HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
        pagesOnly.setRequestMatcher(AccessConfiguration::isPageToReturnTo);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/login",
                                        "/login/kunci-sandi",
                                        "/luring",
                                        "/luring.js",
                                        "/aset/**",
                                        "/data-terbuka/**",
                                        "/actuator/health",
                                        "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Peran.ADMIN.name())
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/login").failureHandler(turnedAway()).permitAll())
                .webAuthn(passkeys -> passkeys.rpId(rpId)
                        .rpName(PasskeyConfiguration.NAME)
                        .disableDefaultRegistrationPage(true)
                        .creationOptionsRepository(new PasskeyChallenges(relyingParty))
                        .withObjectPostProcessor(doorkeeper.passkeys()))
                .logout(logout -> logout.logoutSuccessUrl("/login?keluar"))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(problems, PROGRAMS)
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), PAGES)
                        // Of a single one Spring Security would make the default for all.
                        .defaultAccessDeniedHandlerFor(doorkeeper.noting(problems), PROGRAMS)
                        .defaultAccessDeniedHandlerFor(doorkeeper.noting(new AccessDeniedHandlerImpl()), PAGES))
                .requestCache(cache -> cache.requestCache(pagesOnly))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(AccessConfiguration::couldBeForged))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    WebMvcConfigurer roleFirst() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RoleFirst()).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    SignInTrail signInTrail(Accounts accounts) {
        return new SignInTrail(accounts.dataSource());
    }

    @Bean
    Doorkeeper doorkeeper(SignInTrail trail) {
        return new Doorkeeper(trail);
    }

    @Bean
    AuthenticationProvider passwords(
            Accounts accounts, SignInTrail trail, @Value("${jejak.demo:false}") boolean demoMode) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(users(accounts, demoMode));
        passwords.setPasswordEncoder(new RememberedPasswords(Accounts.encoder()));
        return new GuardedLogin(passwords, trail);
    }

    /** Spring Security checks a password in vain for a user it does not find, so both answers take the same time. */
    private static UserDetailsService users(Accounts accounts, boolean demoMode) {
        return username -> accounts.find(username)
                .filter(stored -> demoMode || !stored.account().demo())
                .map(stored -> User.withUsername(stored.account().username())
                        .password(stored.passwordHash())
                        .authorities(stored.authorities())
                        .disabled(!stored.status().active())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Whose passkeys may be used: a passkey is no way around what shuts an account. */
    private static UserDetailsService owners(Accounts accounts, boolean demoMode) {
        UserDetailsService users = users(accounts, demoMode);
        return username -> {
            UserDetails user = users.loadUserByUsername(username);
            if (!user.isEnabled()) {
                throw new DisabledException("Shut");
            }
            return user;
        };
    }

    /** Says that a name is locked, which is so whether or not there is such an account. */
    private static AuthenticationFailureHandler turnedAway() {
        return (request, response, why) ->
                response.sendRedirect(why instanceof LockedException ? "/login?terkunci" : "/login?error");
    }

    private static boolean isPageToReturnTo(HttpServletRequest request) {
        return PAGES.matches(request) && request.getMethod().equals("GET");
    }

    /**
     * Another site can make a browser send its session, never a Basic header; and a call of the API without a session
     * is not authenticated by one, so that it shall hear of the missing login rather than of a missing token.
     */
    private static boolean couldBeForged(HttpServletRequest request) {
        boolean bySession = PAGES.matches(request) || request.getSession(false) != null;
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && bySession && !hasBasicHeader(request);
    }

    private static boolean hasBasicHeader(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
