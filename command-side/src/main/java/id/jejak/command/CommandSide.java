package id.jejak.command;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.dataterbuka.Penerbitan;
import id.jejak.command.dokumen.Dokumen;
import id.jejak.command.dokumen.DokumenAnggaran;
import id.jejak.command.dokumen.DokumenRencana;
import id.jejak.command.dokumen.KodeCheck;
import id.jejak.command.dokumen.PengesahanDokumen;
import id.jejak.command.dokumen.PenyediaanDana;
import id.jejak.command.dokumen.PerubahanAnggaran;
import id.jejak.command.dokumen.TutupTahun;
import id.jejak.command.dokumen.UjiCoba;
import id.jejak.command.impor.Impor;
import id.jejak.command.impor.Pekerja;
import id.jejak.command.lampiran.DaftarLampiran;
import id.jejak.command.lampiran.LampiranStore;
import id.jejak.command.pembayaran.NomorBukti;
import id.jejak.command.pembayaran.Pembayaran;
import id.jejak.command.pembayaran.Penatausahaan;
import id.jejak.command.pembayaran.RiwayatPembayaran;
import id.jejak.command.pemeriksaan.Temuan;
import id.jejak.command.pemeriksaan.Terbitan;
import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.pengguna.Pengguna;
import id.jejak.command.pengguna.Saringan;
import id.jejak.command.reference.Reference;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.GerbangTahun;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.command.tahunanggaran.TahunTerbuka;
import id.jejak.contract.access.AccessConfiguration;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.database.DatabaseConfiguration.PreparedDatabase;
import id.jejak.contract.database.LateConnections;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.web.ApiDocument;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side as a part of an application: its connections, its Axon, its web API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("id.jejak.command.api")
@Import({AccessConfiguration.class, ApiDocument.class})
@EnableConfigurationProperties(KewenanganDaerah.class)
public class CommandSide {

    private static final int RECENT_BUDGET_LINES = 2_000;

    /** The command side's own connections: they can read and append events and keep the reference lists. */
    @Bean(destroyMethod = "close")
    public LateConnections commandDataSource(PreparedDatabase database) {
        return LateConnections.open(
                "command", database.settings().url(), database.settings().command());
    }

    /** The connection over which postings share their appends. */
    @Bean(destroyMethod = "close")
    public HikariDataSource appendDataSource(PreparedDatabase database) {
        return Pools.one(
                "append", database.settings().url(), database.settings().command());
    }

    @Bean
    public DataSourceTransactionManager commandTransactionManager(
            @Qualifier("commandDataSource") DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    /** Where both sides are in one application the first one's connections serve for both. */
    @Bean
    @ConditionalOnMissingBean
    public Accounts accounts(@Qualifier("commandDataSource") DataSource dataSource) {
        return new Accounts(dataSource);
    }

    /** Axon with the aggregates on the ledger; wired by hand, see docs/decisions. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    public org.axonframework.config.Configuration commandAxon(
            @Qualifier("commandDataSource") DataSource dataSource,
            @Qualifier("commandTransactionManager") DataSourceTransactionManager transactions,
            @Qualifier("appendDataSource") HikariDataSource appends,
            MeterRegistry meters,
            KewenanganDaerah kewenangan) {
        LedgerStorageEngine engine = LedgerStorageEngine.sharing(dataSource, appends);
        return axon(dataSource, engine, transactions, meters, kewenangan);
    }

    /** The same Axon, not yet started, for a program that has no application context. */
    public static org.axonframework.config.Configuration axon(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            KewenanganDaerah kewenangan) {
        return axon(dataSource, LedgerStorageEngine.on(dataSource), transactions, meters, kewenangan);
    }

    /** The same Axon on an engine of the caller's, whose connections are these. */
    public static org.axonframework.config.Configuration axon(
            DataSource dataSource,
            LedgerStorageEngine engine,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            KewenanganDaerah kewenangan) {
        return AxonWiring.on("command", engine, transactions, meters)
                .configureCorrelationDataProviders(axon -> List.of(new SimpleCorrelationDataProvider(
                        Permintaan.PELAKU, Permintaan.PERAN, Permintaan.ID, Permintaan.ALASAN, Permintaan.DOKUMEN)))
                .registerComponent(KewenanganDaerah.class, axon -> kewenangan)
                .registerComponent(GerbangTahun.class, axon -> new GerbangTahun(axon, dataSource))
                .registerComponent(TahunTerbuka.class, axon -> axon.getComponent(GerbangTahun.class))
                .registerComponent(LedgerAggregates.class, axon -> new LedgerAggregates(dataSource))
                .configureAggregate(DokumenAnggaran.class)
                .registerComponent(DaftarLampiran.class, axon -> new LampiranStore(dataSource))
                .registerComponent(KodeCheck.class, axon -> new KodeCheck(new Reference(dataSource)))
                .registerComponent(Dokumen.class, axon -> new Dokumen(axon, axon.getComponent(KodeCheck.class)))
                .registerComponent(PerubahanAnggaran.class, PerubahanAnggaran::new)
                .registerComponent(PenyediaanDana.class, PenyediaanDana::new)
                .registerComponent(TutupTahun.class, TutupTahun::new)
                .registerComponent(DokumenRencana.class, DokumenRencana::new)
                .registerCommandHandler(axon -> axon.getComponent(Dokumen.class))
                .registerCommandHandler(axon -> axon.getComponent(PerubahanAnggaran.class))
                .registerCommandHandler(axon -> axon.getComponent(PenyediaanDana.class))
                .registerCommandHandler(axon -> axon.getComponent(TutupTahun.class))
                .registerCommandHandler(PengesahanDokumen::new)
                .registerCommandHandler(axon -> axon.getComponent(DokumenRencana.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Anggaran.class)
                        .configureCache(axon -> new RecentAggregates(RECENT_BUDGET_LINES)))
                .configureAggregate(TahunAnggaran.class)
                .configureAggregate(Renstra.class)
                .configureAggregate(Rencana.class)
                .configureAggregate(Pembayaran.class)
                .configureAggregate(NomorBukti.class)
                .configureAggregate(Temuan.class)
                .configureAggregate(Terbitan.class)
                .registerCommandHandler(Penatausahaan::new)
                .registerComponent(IdempotencyKeys.class, axon -> new IdempotencyKeys(dataSource))
                .registerComponent(DaftarPenerima.class, axon -> new DaftarPenerima(dataSource, transactions))
                .buildConfiguration();
    }

    @Bean
    public CommandDesk commandDesk(@Qualifier("commandAxon") org.axonframework.config.Configuration axon) {
        return CommandDesk.of(axon);
    }

    @Bean
    public Pengguna pengguna(
            @Qualifier("commandDataSource") DataSource dataSource,
            @Qualifier("commandTransactionManager") DataSourceTransactionManager transactions) {
        return new Pengguna(dataSource, transactions);
    }

    @Bean
    public Saringan saringan(@Qualifier("commandDataSource") DataSource dataSource) {
        return new Saringan(dataSource);
    }

    @Bean
    public Penerbitan penerbitan(
            @Qualifier("commandDataSource") DataSource dataSource,
            @Qualifier("commandTransactionManager") DataSourceTransactionManager transactions) {
        return new Penerbitan(dataSource, transactions);
    }

    @Bean
    public Impor impor(
            @Qualifier("commandDataSource") DataSource dataSource,
            @Qualifier("commandTransactionManager") DataSourceTransactionManager transactions,
            @Qualifier("commandAxon") org.axonframework.config.Configuration axon,
            CommandDesk desk) {
        return new Impor(dataSource, transactions, axon, desk);
    }

    /** Works at imports in the background. */
    @Bean(initMethod = "start", destroyMethod = "close")
    public Pekerja pekerja(Impor impor) {
        return new Pekerja(impor);
    }

    /** Looks at documents and tries them out. */
    @Bean
    public UjiCoba ujiCoba(@Qualifier("commandAxon") org.axonframework.config.Configuration axon) {
        return new UjiCoba(axon);
    }

    @Bean
    public LampiranStore lampiranStore(@Qualifier("commandDataSource") DataSource dataSource) {
        return new LampiranStore(dataSource);
    }

    @Bean
    public RiwayatPembayaran riwayatPembayaran(@Qualifier("commandAxon") org.axonframework.config.Configuration axon) {
        return new RiwayatPembayaran(axon);
    }

    @Bean
    public DaftarPenerima daftarPenerima(@Qualifier("commandAxon") org.axonframework.config.Configuration axon) {
        return axon.getComponent(DaftarPenerima.class);
    }
}
