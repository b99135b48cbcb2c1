package id.jejak.query;

import id.jejak.query.projection.LiveFeed;
import id.jejak.query.projection.Projections;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/** One Axon processor per projection. Of many processes one feeds a projection, the one that holds its token. */
public final class LiveFeeds {

    private static final int BATCH = 1_000;

    private LiveFeeds() {}

    static Configurer register(Configurer configurer, DataSource dataSource, Projections projections) {
        return register(configurer, dataSource, projections, BATCH);
    }

    /**
     * Registers them.
     *
     * @param batch how many events a transaction writes at most; more than one but for measuring what it gains
     */
    public static Configurer register(
            Configurer configurer, DataSource dataSource, Projections projections, int batch) {
        EventProcessingConfigurer processing = configurer
                .eventProcessing()
                .registerTokenStore(axon -> tokenStore(dataSource))
                // An event that cannot be applied stops its projection, visibly: nothing official is silently short.
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
        for (LiveFeed feed : projections.feeds()) {
            processing
                    .registerEventHandler(axon -> feed)
                    .assignHandlerInstancesMatching(feed.name(), feed::equals)
                    .registerTrackingEventProcessor(
                            feed.name(),
                            org.axonframework.config.Configuration::eventStore,
                            axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                    .andBatchSize(batch)
                                    // Plainly from the first event: a projection knows no replay.
                                    .andInitialTrackingToken(StreamableMessageSource::createTailToken));
        }
        return configurer;
    }

    private static TokenStore tokenStore(DataSource dataSource) {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .schema(TokenSchema.builder()
                        .setTokenTable("query.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .contentType(byte[].class)
                .build();
    }
}
