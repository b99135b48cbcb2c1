package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.query.QuerySide;
import org.junit.jupiter.api.Test;

class HandlersTest {

    @Test
    void aProjectionThatForgetsAnEventIsRefused() {
        Handlers.Builder forgetful = Handlers.handlers()
                .ignore(PaguSet.class, NodeAdopted.class, RenstraAdopted.class, DokumenEnacted.class);

        assertThatIllegalStateException()
                .isThrownBy(forgetful::build)
                .withMessageContaining(RealisasiPosted.class.getName());
    }

    @Test
    void anEventNamedTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Handlers.handlers().ignore(PaguSet.class, PaguSet.class))
                .withMessageContaining(PaguSet.class.getName());
    }

    @Test
    void aWholeVocabularyCanBeIgnored() {
        Handlers.Builder onlyPlans = Handlers.handlers().ignoreAll(RencanaEvent.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> onlyPlans.ignore(NodeAdopted.class))
                .withMessageContaining(NodeAdopted.class.getName());
    }

    @Test
    void everyProjectionSaysWhatEveryEventMeans() {
        assertThat(QuerySide.projections()).extracting(Projection::handlers).doesNotContainNull();
    }
}
