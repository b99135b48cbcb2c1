package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the lines of a shift reach. */
public final class Jangkauan {

    private static final int KELOMPOK = 2;
    private static final int JENIS = 3;
    private static final int OBJEK = 4;
    private static final int RINCIAN_OBJEK = 5;

    private Jangkauan() {}

    /** What the lines add to the whole; zero in a shift. */
    public static Rupiah jumlah(List<BarisPerubahan> baris) {
        return baris.stream().map(BarisPerubahan::selisih).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /**
     * The nearest level at which the differences sum to zero within each group of lines, so that no money leaves one.
     *
     * @param baris lines that sum to zero
     */
    public static TingkatPergeseran dari(List<BarisPerubahan> baris) {
        return Stream.of(TingkatPergeseran.values())
                .filter(tingkat -> isBalanced(baris, tingkat))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The lines do not sum to zero"));
    }

    private static boolean isBalanced(List<BarisPerubahan> baris, TingkatPergeseran tingkat) {
        return baris.stream()
                .collect(Collectors.groupingBy(
                        group(tingkat), Collectors.reducing(Rupiah.ZERO, BarisPerubahan::selisih, Rupiah::plus)))
                .values()
                .stream()
                .allMatch(Rupiah.ZERO::equals);
    }

    /** What holds together the lines between which a shift of this level moves money. */
    private static Function<BarisPerubahan, Object> group(TingkatPergeseran tingkat) {
        return switch (tingkat) {
            case DALAM_SUB_RINCIAN_OBJEK -> baris -> List.of(baris.pos(), baris.rekening());
            case ANTAR_SUB_RINCIAN_OBJEK -> within(RINCIAN_OBJEK);
            case ANTAR_RINCIAN_OBJEK -> within(OBJEK);
            case ANTAR_OBJEK -> within(JENIS);
            case ANTAR_JENIS -> within(KELOMPOK);
            case ANTAR_KELOMPOK -> BarisPerubahan::pos;
            case ANTAR_SUB_KEGIATAN -> baris -> AnggaranId.kegiatan(baris.pos());
            case ANTAR_KEGIATAN -> baris -> AnggaranId.program(baris.pos());
            case ANTAR_PROGRAM -> baris -> "";
        };
    }

    private static Function<BarisPerubahan, Object> within(int tingkatRekening) {
        return baris -> List.of(baris.pos(), baris.rekening().padaTingkat(tingkatRekening));
    }
}
