/** Classifiers trained in the build: which of several readings fits what stands around a figure. */
@NullMarked
package vn.baocao.extractors.judge;

import org.jspecify.annotations.NullMarked;
