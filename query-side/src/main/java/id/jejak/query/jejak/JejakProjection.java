package id.jejak.query.jejak;

import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;

/** Every event of the ledger, each as a row with its lines; none means nothing here. */
public final class JejakProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "jejak";

    private final Handlers handlers = handlers(Handlers.handlers());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static Handlers handlers(Handlers.Builder builder) {
        CatatanAnggaran.addTo(builder);
        CatatanTahun.addTo(builder);
        CatatanDokumen.addTo(builder);
        CatatanPembayaran.addTo(builder);
        CatatanRencana.addTo(builder);
        CatatanTemuan.addTo(builder);
        return builder.build();
    }
}
