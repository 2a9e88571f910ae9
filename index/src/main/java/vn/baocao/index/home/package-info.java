/** Lists that come with the program and those that an office lays over them in its data home. */
@NullMarked
package vn.baocao.index.home;

import org.jspecify.annotations.NullMarked;
