package id.jejak.query.web;

/** Marks controllers that answer programs: what goes wrong in them is told as problem details. */
public interface Api {}
