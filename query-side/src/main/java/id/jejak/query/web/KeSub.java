package id.jejak.query.web;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Where one sub kegiatan is shown, at the moment of the table that leads there. */
public final class KeSub {

    public static final String PATH = "/sub/";

    private KeSub() {}

    /** @param tahun may be left out where the table is of no one year */
    public static String of(KodeSkpd skpd, Optional<Integer> tahun, String pos, Titik titik) {
        return UriComponentsBuilder.fromPath(PATH + pos)
                .queryParam("skpd", skpd)
                .queryParamIfPresent("tahun", tahun)
                .queryParamIfPresent("per", titik.per().map(Waktu::hari))
                .queryParamIfPresent("tercatat", titik.tercatat().map(Waktu::tercatat))
                .encode()
                .toUriString();
    }
}
