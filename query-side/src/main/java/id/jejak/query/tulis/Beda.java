package id.jejak.query.tulis;

/**
 * Where what somebody else saved meanwhile says something else than what is typed.
 *
 * @param apa what it is about
 * @param mereka what is saved now; may be empty
 * @param anda what is typed; may be empty
 */
public record Beda(String apa, String mereka, String anda) {}
