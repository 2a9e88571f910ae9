/** Restores the diacritics that a typist, a fax or OCR left out, so that the rules read what was meant; what is quoted stays as written. */
@NullMarked
package vn.baocao.extractors.diacritics;

import org.jspecify.annotations.NullMarked;
