package id.jejak.contract.value;

/** What an inspector settles a finding with. */
public enum PutusanTemuan {
    /** The figures were put right. */
    DIPERBAIKI,
    /** It is so in the published document, and stays as published. */
    SESUAI_SUMBER,
    /** It is explained and in order. */
    DIJELASKAN,
    /** It was handed on for further action. */
    DITINDAKLANJUTI
}
