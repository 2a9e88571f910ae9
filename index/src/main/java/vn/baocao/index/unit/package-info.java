/** The register of units: what was said of them and what reports bear, by which name which unit is meant, near names, changes. */
@NullMarked
package vn.baocao.index.unit;

import org.jspecify.annotations.NullMarked;
