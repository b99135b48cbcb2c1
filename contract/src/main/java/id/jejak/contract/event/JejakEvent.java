package id.jejak.contract.event;

/** Any event of the ledger. Who, when recorded, why and on what document stand in its metadata, never in here. */
public sealed interface JejakEvent
        permits AnggaranEvent,
                DokumenAnggaranEvent,
                RencanaEvent,
                TahunAnggaranEvent,
                NomorBuktiEvent,
                PembayaranEvent,
                TemuanEvent,
                TerbitanEvent {}
