package id.jejak.contract.command;

/**
 * Names a request, so that however often it is sent it is carried out once and answered alike.
 *
 * @param account whose key it is; another account's key of the same name is another key
 * @param key chosen by the caller
 * @param fingerprint SHA-256 of the request in lower-case hexadecimal, by which another request under the same key is told
 */
public record IdempotencyKey(String account, String key, String fingerprint) {}
