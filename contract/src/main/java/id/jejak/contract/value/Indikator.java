package id.jejak.contract.value;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator of a plan's node.
 *
 * @param nomor its place among the node's indicators, from 1
 * @param nama what is measured
 * @param satuan its unit as published
 * @param akhir how its end-of-plan target follows from the yearly ones
 * @param target the target per year; the base year's is what was reached then
 */
public record Indikator(int nomor, String nama, String satuan, AkhirRencana akhir, SortedMap<Integer, Target> target) {

    /** @throws IllegalArgumentException where the number is below 1 or the name is blank */
    public Indikator {
        if (nomor < 1 || nama.isBlank()) {
            throw new IllegalArgumentException("An indicator has a number from 1 and a name");
        }
        target = Collections.unmodifiableSortedMap(new TreeMap<>(target));
    }
}
