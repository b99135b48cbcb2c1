package id.jejak.standalone.demo;

import id.jejak.command.CommandDesk;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Loads the Binjai plan through the commands that anybody would use. Each document is one transaction and is refused
 * when it is already there, so a load that was interrupted goes on where it stopped, and a second one adds nothing.
 */
public final class DemoLoader {

    private static final Set<Reason> THERE_ALREADY = EnumSet.of(Reason.SUDAH_ADA, Reason.NOMOR_TERPAKAI);

    private final CommandDesk desk;

    public DemoLoader(CommandDesk desk) {
        this.desk = desk;
    }

    /** Told of each document once it is in the ledger. */
    public interface Progress {
        /**
         * One more document is there.
         *
         * @param done how many are there now, of how many
         * @param added whether it was added just now
         */
        void document(int done, int of, String document, boolean added);
    }

    /** Loads what is published, and unless told otherwise the samples too. */
    public void load(boolean publishedOnly, Progress progress) {
        List<JejakCommand> documents = documents(publishedOnly);
        for (int i = 0; i < documents.size(); i++) {
            JejakCommand document = documents.get(i);
            progress.document(i + 1, documents.size(), document.dokumen(), isAdded(document));
        }
    }

    private static List<JejakCommand> documents(boolean publishedOnly) {
        List<JejakCommand> documents = new ArrayList<>();
        documents.add(PlanData.adoption());
        documents.add(AchievementData.baselines());
        documents.add(AchievementData.performance());
        documents.add(RevisionData.revision());
        documents.add(AchievementData.revisedGoals());
        documents.add(AchievementData.revisedBaselines());
        documents.add(AchievementData.programs());
        documents.addAll(SummaryData.commands());
        documents.addAll(PublishedData.commands());
        if (!publishedOnly) {
            documents.addAll(new SampleData().commands());
        }
        return documents;
    }

    private boolean isAdded(JejakCommand document) {
        Permintaan permintaan =
                new Permintaan("demo", "DEMO", UUID.randomUUID().toString(), "Memuat data contoh Binjai");
        try {
            return desk.send(permintaan, document).position().isPresent();
        } catch (Refusal refusal) {
            if (THERE_ALREADY.contains(refusal.reason())) {
                return false;
            }
            throw refusal;
        }
    }
}
