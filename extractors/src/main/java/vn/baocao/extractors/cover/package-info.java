/** Reads from letterhead, title and opening whose report a document is, for when, of which type and when it was published. */
@NullMarked
package vn.baocao.extractors.cover;

import org.jspecify.annotations.NullMarked;
