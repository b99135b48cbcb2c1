package id.jejak.query.tabel23;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.banding.KataRencana;
import id.jejak.query.banding.Sebelum;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianRenstra;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the sheet of Tabel 2.3, with what findings say of its cells, and beside another moment of itself. */
@Component
class LembarTabel23 {

    private final KinerjaQuery query;
    private final KataRencana words;
    private final PerhentianRenstra documents;
    private final TandaTemuan findings;

    LembarTabel23(KinerjaQuery query, KataRencana words, PerhentianRenstra documents, TandaTemuan findings) {
        this.query = query;
        this.words = words;
        this.documents = documents;
        this.findings = findings;
    }

    /** The documents of the plan. */
    List<Perhentian> perhentian(RenstraId plan, Locale bahasa) {
        return documents.perhentian(plan, bahasa);
    }

    /**
     * The table as it is shown, compared if it is to be.
     *
     * @param bertanda whether cells are marked of which a finding speaks
     */
    Lembar of(Tabel23 table, Tabel23Parameters parameters, boolean bertanda, Locale bahasa) {
        TandaTemuan.Tanda marks =
                bertanda ? parameters.marks(table, findings, bahasa) : new TandaTemuan.Tanda(Hiasan.POLOS, List.of());
        Optional<Sebelum> end = Sebelum.read(parameters.banding(), perhentian(table.renstra(), bahasa), table.posisi());
        if (end.isEmpty()) {
            return Tabel23Lembar.of(table, marks.hiasan(), parameters.saringan(table, bahasa), bahasa)
                    .dengan(marks.catatan());
        }
        Tabel23 before = Tabel23.of(
                query.at(
                        Tabel23Parameters.TABEL_2_3,
                        Optional.of(table.renstra().skpd()),
                        Optional.of(table.renstra().periode()),
                        end.get().titik()),
                table.menurutPembaca());
        Map<String, String> changes = words.of(table.renstra(), tetap(before), tetap(table), bahasa);
        return Tabel23Lembar.of(
                        Tabel23Sandingan.union(before, table),
                        Tabel23Sandingan.hiasan(before, table, changes, bahasa).lalu(marks.hiasan()),
                        end.get().pokok(before.posisi(), table.titik(), table.posisi(), bahasa),
                        bahasa)
                .tentang(parameters.saringan(table, bahasa))
                .dengan(SelBanding.catatan(bahasa))
                .dengan(marks.catatan());
    }

    /** The table's moment, whatever is recorded meanwhile. */
    private static Titik tetap(Tabel23 table) {
        return new Titik(
                table.titik().per(),
                Optional.of(new Titik.Tercatat.Posisi(table.posisi().nomor())));
    }
}
