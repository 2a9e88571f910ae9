/** Binds a quantity to indicator, unit, period, status and scope, and says what it could not bind. */
@NullMarked
package vn.baocao.extractors.fact;

import org.jspecify.annotations.NullMarked;
