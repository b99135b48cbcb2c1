package id.jejak.command.impor;

import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.command.impor.berkas.JenisImpor;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How what is kept of a batch is written. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static List<Temuan> temuan(String json) {
        return List.of(MAPPER.readValue(json, Temuan[].class));
    }

    static IsiBaris isi(JenisImpor jenis, String json) {
        Class<? extends IsiBaris> type = switch (jenis) {
            case DPA -> IsiBaris.Pagu.class;
            case PERGESERAN, DPPA -> IsiBaris.Perubahan.class;
            case REALISASI -> IsiBaris.Realisasi.class;
            case RENCANA -> IsiBaris.Rencana.class;
        };
        return read(json, type);
    }
}
