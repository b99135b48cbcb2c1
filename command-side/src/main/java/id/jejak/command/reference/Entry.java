package id.jejak.command.reference;

/**
 * A code of a list.
 *
 * @param level from 1, the highest
 * @param inForce false where the list names the code as withdrawn
 * @param performance what a sub kegiatan achieves (kinerja), empty where the list does not say
 * @param indicator how that is measured, empty where the list does not say
 * @param unit its unit, empty where the list does not say
 */
public record Entry(
        String code, int level, String name, boolean inForce, String performance, String indicator, String unit) {}
