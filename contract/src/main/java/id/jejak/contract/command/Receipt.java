package id.jejak.contract.command;

import java.util.OptionalLong;

/**
 * The answer to a command that was carried out.
 *
 * @param position the ledger position of its last event; empty where the same request had been carried out before
 */
public record Receipt(OptionalLong position) {}
