package id.jejak.query.projection;

/** Where the tables are: in use, and being rebuilt. */
final class Schemas {

    static final String LIVE = "query";
    static final String REBUILD = "query_rebuild";

    private Schemas() {}
}
