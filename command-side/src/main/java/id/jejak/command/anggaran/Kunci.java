package id.jejak.command.anggaran;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.SumberDana;

/** What a ceiling is set for within a budget line: an account and a funding source. */
public record Kunci(KodeRekening rekening, SumberDana sumberDana) {}
