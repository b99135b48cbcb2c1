package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;

/** Anything that can be asked of the command side. */
public sealed interface JejakCommand
        permits AdoptRenstra,
                AmendAnggaran,
                CloseTahun,
                CommitPagu,
                DokumenAnggaranCommand,
                EnactAnggaran,
                FreeNomorBukti,
                PembayaranCommand,
                PostCapaian,
                PostRealisasi,
                ReleaseSpd,
                ReopenTahun,
                ReservePagu,
                ReverseRealisasi,
                ReviseRenstra,
                SetAnggaranKas,
                ShiftAnggaran,
                StateTerbitan,
                TemuanCommand {

    /** Kind and number of the document under which this happens, as it will stand in the events' metadata. */
    String dokumen();

    /** The agency whose ledger this changes. */
    KodeSkpd skpd();
}
