/** The one door: a report's text goes in, what a careful reader takes out of it comes out; knows no file, database or network. */
@NullMarked
package vn.baocao.extractors;

import org.jspecify.annotations.NullMarked;
