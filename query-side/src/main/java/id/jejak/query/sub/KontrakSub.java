package id.jejak.query.sub;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Angka;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The contracts that commit parts of a sub kegiatan's ceilings, as the write side holds them at this moment. */
@Component
class KontrakSub {

    private final ApiTulis api;

    KontrakSub(ApiTulis api) {
        this.api = api;
    }

    /**
     * What a contract still commits of a line.
     *
     * @param mata the account and the funding source
     * @param alamat where the trail shows what was said of it
     */
    record Kontrak(String nomor, String mata, String komitmen, String alamat) {}

    /** None where the page is of another day, as nobody holds what was committed then; nor of what is no sub kegiatan. */
    List<Kontrak> of(HttpServletRequest request, SubKegiatan sub) {
        if (!sub.titik().equals(Titik.SEKARANG)) {
            return List.of();
        }
        String path = "/api/v1/anggaran/%s/%d/pos/%s".formatted(sub.skpd(), sub.tahun(), sub.pos());
        return api.baca(request, new Alamat(path)) instanceof Jawaban.Diterima read
                ? read.isi()
                        .path("baris")
                        .valueStream()
                        .flatMap(line -> line.path("komitmen")
                                .propertyStream()
                                .map(one -> new Kontrak(
                                        one.getKey(),
                                        line.path("rekening").asString() + " / "
                                                + line.path("sumberDana").asString(),
                                        Angka.rupiah(Rupiah.of(one.getValue().asString())),
                                        new Alamat("/jejak")
                                                .dengan("skpd", sub.skpd().kode())
                                                .dengan("tahun", Integer.toString(sub.tahun()))
                                                .dengan("cari", one.getKey())
                                                .toString())))
                        .toList()
                : List.of();
    }
}
