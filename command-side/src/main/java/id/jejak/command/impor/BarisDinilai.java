package id.jejak.command.impor;

import java.util.List;
import java.util.Optional;

/**
 * A row with its verdict.
 *
 * @param nomor as a spreadsheet shows it
 * @param bagian the proof or document that it belongs to; empty where nobody can tell
 * @param isi what it says, as JSON, where it could be read
 * @param putusan none before it is judged
 * @param temuan what stands against it
 * @param nasib what became of its proof or document
 * @param temuanBagian what stands against that as a whole
 */
public record BarisDinilai(
        int nomor,
        String bagian,
        Optional<String> isi,
        Optional<Putusan> putusan,
        List<Temuan> temuan,
        Bagian.Nasib nasib,
        List<Temuan> temuanBagian) {}
