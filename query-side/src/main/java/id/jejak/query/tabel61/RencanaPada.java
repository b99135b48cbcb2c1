package id.jejak.query.tabel61;

import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A plan at a point of time, to be queried within one read. */
record RencanaPada(JdbcClient sql, RenstraId renstra, Titik titik, long posisi) {

    StatementSpec query(String text) {
        return sql.sql(text)
                .param("renstra", renstra.toString())
                .param("posisi", posisi)
                .param("per", titik.sampai());
    }

    String title() {
        return query("""
            SELECT nama FROM query.tabel_6_1_renstra
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY position DESC LIMIT 1\
            """).query(String.class).single();
    }

    Periode periode() {
        int akhir = query("""
            SELECT max(akhir) FROM query.tabel_6_1_periode
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per\
            """).query(Integer.class).single();
        return new Periode(renstra.periode().dasar(), akhir);
    }
}
