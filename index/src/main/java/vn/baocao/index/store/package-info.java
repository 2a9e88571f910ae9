/** Submissions, work queue, reports, facts, corrections, audit, in H2 or PostgreSQL; the only place with SQL. */
@NullMarked
package vn.baocao.index.store;

import org.jspecify.annotations.NullMarked;
