package id.jejak.command.dokumen;

import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.value.IsiDokumen.PenetapanRenstra;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;

/** Dry runs of a plan that is to be adopted: what it brings, and what stands against it. */
final class UjiPenetapanRenstra {

    private final UjiRencana uji;
    private final RencanaBerlaku berlaku;

    UjiPenetapanRenstra(Configuration axon) {
        this.uji = new UjiRencana(axon);
        this.berlaku = new RencanaBerlaku(axon);
    }

    /** What is below a node that is refused is judged once that one is mended. */
    HasilUjiCoba jalankan(TahunAnggaranId tahun, PenetapanRenstra isi) {
        List<Refusal> objections = Stream.concat(
                        DokumenRencana.keberatan(tahun, isi), keberatan(DokumenRencana.perintah(isi)).stream())
                .toList();
        List<Baris> lines = Stream.concat(isi.nodes().stream().<Baris>map(AddNode::new), isi.keterangan().stream())
                .toList();
        Map<String, RencanaBerlaku.Node> nodes = berlaku.nodes(isi.renstra());
        int akhir = isi.renstra().periode().akhir();
        return HasilUjiCoba.rencana(
                new SelisihPerubahan(nodes, akhir).of(lines), JumlahPerubahan.of(nodes, lines), objections);
    }

    private List<Refusal> keberatan(AdoptRenstra document) {
        SemuaKeberatan objections = new SemuaKeberatan(
                "nodes",
                document.nodes().size(),
                (refused, left) -> removeBelow(
                        document, left, document.nodes().get(refused).kode()));
        objections.cari(places -> uji.coba(rest(document, places)));
        return objections.semua();
    }

    /** Unless another node has the same code. */
    private static void removeBelow(AdoptRenstra document, List<Integer> places, KodeRencana kode) {
        if (places.stream()
                .noneMatch(place -> document.nodes().get(place).kode().equals(kode))) {
            places.removeIf(place -> isBelow(document.nodes().get(place).kode(), kode));
        }
    }

    private static boolean isBelow(KodeRencana kode, KodeRencana above) {
        Optional<KodeRencana> induk = kode.induk();
        return induk.isPresent() && (induk.get().equals(above) || isBelow(induk.get(), above));
    }

    /** Of the nodes that are left, and of goals that are. */
    private static List<ReviseRenstra.Keterangan> keterangan(AdoptRenstra document, List<Integer> places) {
        Set<KodeRencana> left =
                places.stream().map(place -> document.nodes().get(place).kode()).collect(Collectors.toSet());
        return document.keterangan().stream()
                .filter(line -> left.contains(line.node()))
                .filter(line ->
                        !(line instanceof ReviseRenstra.AlignProgram asked) || left.containsAll(asked.melayani()))
                .toList();
    }

    private static AdoptRenstra rest(AdoptRenstra document, List<Integer> places) {
        return new AdoptRenstra(
                document.id(),
                document.nama(),
                document.dasarHukum(),
                document.berlaku(),
                places.stream().map(document.nodes()::get).toList(),
                keterangan(document, places),
                document.luarDaftar());
    }
}
