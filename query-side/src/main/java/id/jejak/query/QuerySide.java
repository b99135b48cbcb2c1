package id.jejak.query;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.access.AccessConfiguration;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.OpenData;
import id.jejak.contract.database.DatabaseConfiguration.PreparedDatabase;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.web.ApiDocument;
import id.jejak.query.banding.BandingAnggaranQuery;
import id.jejak.query.banding.BandingRencanaQuery;
import id.jejak.query.banding.DokumenAnggaranProjection;
import id.jejak.query.belanja.BelanjaProjection;
import id.jejak.query.evaluasi.E80Query;
import id.jejak.query.evaluasi.E81Query;
import id.jejak.query.jejak.JejakProjection;
import id.jejak.query.jejak.JejakQuery;
import id.jejak.query.jejak.MenungguQuery;
import id.jejak.query.jejak.PosQuery;
import id.jejak.query.jejak.dokumen.DokumenQuery;
import id.jejak.query.jejak.jurnal.JurnalQuery;
import id.jejak.query.jejak.pembayaran.PembayaranQuery;
import id.jejak.query.kinerja.KinerjaProjection;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.lra.LraQuery;
import id.jejak.query.paket.PaketQuery;
import id.jejak.query.pemeriksaan.PemeriksaanProjection;
import id.jejak.query.pemeriksaan.PemeriksaanQuery;
import id.jejak.query.pemeriksaan.tanggapan.TanggapanQuery;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.serapan.SerapanQuery;
import id.jejak.query.sub.SasaranQuery;
import id.jejak.query.sub.SubQuery;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.tabel41.SilsilahQuery;
import id.jejak.query.tabel41.Tabel41Projection;
import id.jejak.query.tabel41.Tabel41Query;
import id.jejak.query.tabel61.KeteranganQuery;
import id.jejak.query.tabel61.RencanaKiniQuery;
import id.jejak.query.tabel61.Tabel61Projection;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.DemoSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.config.Configurer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The query side as a part of an application: its connections, its projections and their feed, its pages. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        // The program that runs this side alone is no part of it.
        excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
@Import({AccessConfiguration.class, ApiDocument.class})
@EnableConfigurationProperties(DemoSettings.class)
public class QuerySide {

    /** Every projection there is, in the order in which they are rebuilt. */
    public static List<Projection> projections() {
        return List.of(
                new BelanjaProjection(),
                new DokumenAnggaranProjection(),
                new JejakProjection(),
                new KinerjaProjection(),
                new PemeriksaanProjection(),
                new Tabel41Projection(),
                new Tabel61Projection());
    }

    /** The query side's own connections: they can read events and own the projections. */
    @Bean(destroyMethod = "close")
    public HikariDataSource queryDataSource(PreparedDatabase database) {
        return Pools.open(
                "query", database.settings().url(), database.settings().query());
    }

    /** Where both sides are in one application the first one's connections serve for both. */
    @Bean
    @ConditionalOnMissingBean
    public Accounts accounts(@Qualifier("queryDataSource") HikariDataSource dataSource) {
        return new Accounts(dataSource);
    }

    @Bean
    public JdbcTransactionManager queryTransactionManager(@Qualifier("queryDataSource") HikariDataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** Installed: their tables exist and have this version's shape. */
    @Bean
    public Projections installedProjections(@Qualifier("queryDataSource") HikariDataSource dataSource) {
        Projections projections = new Projections(dataSource, projections());
        projections.install();
        return projections;
    }

    /** Axon with a processor per projection; wired by hand, see docs/decisions. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    public org.axonframework.config.Configuration queryAxon(
            @Qualifier("queryDataSource") HikariDataSource dataSource,
            @Qualifier("queryTransactionManager") JdbcTransactionManager transactions,
            Projections projections,
            MeterRegistry meters) {
        Configurer configurer = AxonWiring.on("query", LedgerStorageEngine.on(dataSource), transactions, meters);
        return LiveFeeds.register(configurer, dataSource, projections).buildConfiguration();
    }

    @Bean
    public Reads reads(@Qualifier("queryDataSource") HikariDataSource dataSource) {
        return new Reads(dataSource);
    }

    @Bean
    public JejakQuery jejakQuery(Reads reads, @Qualifier("queryDataSource") HikariDataSource dataSource) {
        return new JejakQuery(reads, new LedgerReader(dataSource));
    }

    @Bean
    public PosQuery posQuery(Reads reads, JejakQuery trail) {
        return new PosQuery(reads, trail);
    }

    @Bean
    public SubQuery subQuery(Reads reads, PosQuery trail, Tabel61Query plans) {
        return new SubQuery(reads, trail, plans);
    }

    @Bean
    public SasaranQuery sasaranQuery(Tabel61Query plans, KinerjaQuery kinerja) {
        return new SasaranQuery(plans, kinerja);
    }

    @Bean
    public Tabel25Query tabel25Query(Reads reads) {
        return new Tabel25Query(reads);
    }

    @Bean
    public KinerjaQuery kinerjaQuery(Reads reads) {
        return new KinerjaQuery(reads);
    }

    @Bean
    public TanggapanQuery tanggapanQuery(Reads reads) {
        return new TanggapanQuery(reads);
    }

    @Bean
    public PemeriksaanQuery pemeriksaanQuery(
            Reads reads, Tabel61Query plans, KinerjaQuery kinerja, TanggapanQuery tanggapan) {
        return new PemeriksaanQuery(reads, plans, kinerja, tanggapan);
    }

    @Bean
    public LraQuery lraQuery(Reads reads) {
        return new LraQuery(reads);
    }

    @Bean
    public JurnalQuery jurnalQuery(Reads reads) {
        return new JurnalQuery(reads);
    }

    @Bean
    public MenungguQuery menungguQuery(Reads reads) {
        return new MenungguQuery(reads);
    }

    @Bean
    public PembayaranQuery pembayaranQuery(Reads reads) {
        return new PembayaranQuery(reads);
    }

    @Bean
    public DokumenQuery dokumenQuery(Reads reads) {
        return new DokumenQuery(reads);
    }

    @Bean
    public SerapanQuery serapanQuery(Reads reads) {
        return new SerapanQuery(reads);
    }

    @Bean
    public E80Query e80Query(Reads reads, Tabel61Query plans, KinerjaQuery kinerja, KeteranganQuery keterangan) {
        return new E80Query(reads, plans, kinerja, keterangan);
    }

    @Bean
    public E81Query e81Query(Reads reads, Tabel61Query plans, KinerjaQuery kinerja) {
        return new E81Query(reads, plans, kinerja);
    }

    @Bean
    public PaketQuery paketQuery(Reads reads, Tabel25Query budgets, Tabel61Query plans, LraQuery reports) {
        return new PaketQuery(reads, budgets, plans, reports, new SilsilahQuery(reads));
    }

    @Bean
    public OpenData openData(@Qualifier("queryDataSource") HikariDataSource dataSource) {
        return new OpenData(dataSource);
    }

    @Bean
    public MataQuery mataQuery(Reads reads) {
        return new MataQuery(reads);
    }

    @Bean
    public Tabel41Query tabel41Query(Reads reads) {
        return new Tabel41Query(reads);
    }

    @Bean
    public KeteranganQuery keteranganQuery(Reads reads, Tabel61Query plans) {
        return new KeteranganQuery(reads, plans);
    }

    @Bean
    public Tabel61Query tabel61Query(Reads reads) {
        return new Tabel61Query(reads);
    }

    @Bean
    public RencanaKiniQuery rencanaKiniQuery(Reads reads, Tabel61Query tables, KeteranganQuery notes) {
        return new RencanaKiniQuery(reads, tables, notes);
    }

    @Bean
    public BandingAnggaranQuery bandingAnggaranQuery(Reads reads) {
        return new BandingAnggaranQuery(reads);
    }

    @Bean
    public BandingRencanaQuery bandingRencanaQuery(Tabel61Query plans, Reads reads) {
        return new BandingRencanaQuery(plans, new SilsilahQuery(reads));
    }
}
