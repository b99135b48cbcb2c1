package id.jejak.command.impor;

import id.jejak.command.impor.berkas.IsiBaris;
import java.util.List;
import java.util.Optional;

/**
 * A row as it is kept.
 *
 * @param nomor as a spreadsheet shows it
 * @param kunci of the part that it belongs to
 * @param isi what it says, where it could be read
 * @param cela what was wrong with it as it was read
 */
record Baris(int nomor, String kunci, Optional<IsiBaris> isi, List<Temuan> cela) {}
