package id.jejak.query.tabel61;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.projection.Reads;
import java.util.HashMap;
import java.util.Map;

/** Reads a plan for who is about to change it. */
public final class RencanaKiniQuery {

    private final Reads reads;
    private final Tabel61Query tables;
    private final KeteranganQuery notes;

    public RencanaKiniQuery(Reads reads, Tabel61Query tables, KeteranganQuery notes) {
        this.reads = reads;
        this.tables = tables;
        this.notes = notes;
    }

    /** @throws id.jejak.query.Choice.Impossible where there is no such plan */
    public RencanaKini of(RenstraId renstra) {
        Tabel61 table = tables.seluruh(renstra, Titik.SEKARANG);
        return new RencanaKini(table, notes.of(table), ends(renstra));
    }

    private Map<IndikatorId, AkhirRencana> ends(RenstraId renstra) {
        return reads.read(sql -> {
            Map<IndikatorId, AkhirRencana> ends = new HashMap<>();
            sql.sql("""
                SELECT kode, nomor, akhir FROM query.tabel_6_1_indikator
                WHERE renstra = :renstra ORDER BY berlaku, position\
                """).param("renstra", renstra.toString()).query(row -> {
                ends.put(
                        new IndikatorId(new KodeRencana(row.getString("kode")), row.getInt("nomor")),
                        AkhirRencana.valueOf(row.getString("akhir")));
            });
            return ends;
        });
    }
}
