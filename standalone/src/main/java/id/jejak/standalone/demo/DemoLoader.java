package id.jejak.standalone.demo;

import id.jejak.command.CommandDesk;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Loads the Binjai plan through the commands that anybody would use. Each document or step of a payment is one
 * transaction, and adds nothing when it is already there, so a load that was interrupted goes on where it stopped, and a second one adds nothing.
 */
public final class DemoLoader {

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
        List<Langkah> steps = steps(publishedOnly);
        for (int i = 0; i < steps.size(); i++) {
            Langkah step = steps.get(i);
            progress.document(i + 1, steps.size(), step.command().dokumen(), isAdded(step));
        }
    }

    private static List<Langkah> steps(boolean publishedOnly) {
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
        List<Langkah> steps =
                new ArrayList<>(documents.stream().map(Langkah::dokumen).toList());
        if (!publishedOnly) {
            steps.addAll(new SampleData().steps());
        }
        return steps;
    }

    private boolean isAdded(Langkah step) {
        Permintaan permintaan =
                new Permintaan(step.pelaku(), "DEMO", UUID.randomUUID().toString(), "Memuat data contoh Binjai");
        try {
            return desk.send(permintaan, step.command()).position().isPresent();
        } catch (Refusal refusal) {
            if (step.sudahBila().contains(refusal.reason())) {
                return false;
            }
            throw refusal;
        }
    }
}
