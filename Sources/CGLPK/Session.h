// What the files of this target share. Not part of the interface.

#ifndef CGLPK_SESSION_H
#define CGLPK_SESSION_H

#include <glpk.h>
#include <stddef.h>

#include "CGLPK.h"

/// One problem and the scratch space for handing it terms. Lives on the heap, outside GLPK's memory.
typedef struct session {
  cglpk_session number;
  /// NULL when dead.
  glp_prob *problem;
  struct session *next;
  /// Terms as GLPK wants them: numbered from 1, starting at element 1.
  int *indices;
  double *coefficients;
  size_t capacity;
  /// For each row or column, the pass in which it was last seen; finds what is named twice.
  uint64_t *seen;
  size_t seen_capacity;
  uint64_t pass;
} session;

/// Work on a live session's problem, done under the guard. Whatever it keeps across a GLPK call that
/// matters after a fault belongs in the session or the request, never in a local.
typedef cglpk_answer (*guarded_work)(session *session, void *request);

/// Finds the session among this thread's own and does the work; the only place that can survive a
/// GLPK fault.
cglpk_answer do_guarded(cglpk_session number, guarded_work work, void *request);

/// Until `stop_asking`, GLPK's output is the occasion to ask whether to stop, by force.
void start_asking(const cglpk_limits *limits);
void stop_asking(void);

/// A finite number that GLPK can compute with.
bool is_usable(double number);

cglpk_code code_of(int code);
cglpk_status status_of(int status);

/// Seconds on a clock that only goes forward.
double seconds_now(void);
/// What is left of `milliseconds` after a start, for GLPK's `tm_lim`.
int milliseconds_left(int32_t milliseconds, double start);
/// Are these limits such as GLPK accepts?
bool are_usable(const cglpk_limits *limits);

/// Runs a simplex method under the guard; shared with the root of integer solves.
void run_simplex(
    glp_prob *problem, cglpk_method method, const cglpk_limits *limits,
    cglpk_simplex_report *report);

#endif
