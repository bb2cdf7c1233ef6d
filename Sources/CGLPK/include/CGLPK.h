// The only door to GLPK. Nothing of glpk.h passes through it, and no fault of GLPK ends the process.
//
// A session is one GLPK problem. It belongs to the thread that opened it: every other thread is told
// that no such session exists. Sessions of one thread share one GLPK environment. When GLPK faults in
// one of them, or a solve is stopped by force, all sessions of that thread are dead and only wait to
// be closed; the next session opened starts from a clean environment.
//
// Rows and columns are numbered from 0. Every index, count, pointer and number is checked here before
// GLPK sees it; what is refused changes nothing.

#ifndef CGLPK_H
#define CGLPK_H

#include <stdbool.h>
#include <stdint.h>

#define CGLPK_CLOSED __attribute__((enum_extensibility(closed)))
#define CGLPK_NAME(name) __attribute__((swift_name(name)))

/// A session's number: never reused, never a pointer, 0 for none.
typedef uint64_t cglpk_session;

/// How a call went.
typedef enum CGLPK_CLOSED cglpk_answer {
  /// It was done.
  CGLPK_DONE CGLPK_NAME("done") = 0,
  /// GLPK faulted; its words are kept; every session of this thread is dead.
  CGLPK_FAULT CGLPK_NAME("fault"),
  /// The caller's stop was obeyed by force; every session of this thread is dead.
  CGLPK_STOPPED CGLPK_NAME("stopped"),
  /// An earlier fault or stop ended this session.
  CGLPK_DEAD CGLPK_NAME("dead"),
  /// This thread has no session of that number.
  CGLPK_UNKNOWN CGLPK_NAME("unknown"),
  /// The arguments make no sense; nothing was changed.
  CGLPK_REFUSED CGLPK_NAME("refused"),
} CGLPK_NAME("Answer") cglpk_answer;

/// What an optimiser returned.
typedef enum CGLPK_CLOSED cglpk_code {
  CGLPK_FINISHED CGLPK_NAME("finished") = 0,
  CGLPK_INVALID_BASIS CGLPK_NAME("invalidBasis"),
  CGLPK_SINGULAR_BASIS CGLPK_NAME("singularBasis"),
  CGLPK_ILL_CONDITIONED_BASIS CGLPK_NAME("illConditionedBasis"),
  CGLPK_INCORRECT_BOUNDS CGLPK_NAME("incorrectBounds"),
  CGLPK_FAILED CGLPK_NAME("failed"),
  CGLPK_OBJECTIVE_LIMIT CGLPK_NAME("objectiveLimit"),
  CGLPK_ITERATION_LIMIT CGLPK_NAME("iterationLimit"),
  CGLPK_TIME_LIMIT CGLPK_NAME("timeLimit"),
  CGLPK_NO_PRIMAL_SOLUTION CGLPK_NAME("noPrimalSolution"),
  CGLPK_NO_DUAL_SOLUTION CGLPK_NAME("noDualSolution"),
  CGLPK_NO_ROOT CGLPK_NAME("noRoot"),
  CGLPK_ENDED_BY_CALLER CGLPK_NAME("endedByCaller"),
  CGLPK_GAP_REACHED CGLPK_NAME("gapReached"),
  CGLPK_UNDOCUMENTED CGLPK_NAME("undocumented"),
} CGLPK_NAME("Code") cglpk_code;

/// What is known of a solution.
typedef enum CGLPK_CLOSED cglpk_status {
  CGLPK_STATUS_UNDEFINED CGLPK_NAME("undefined") = 0,
  /// Feasible; for an integer solution not proved optimal.
  CGLPK_STATUS_FEASIBLE CGLPK_NAME("feasible"),
  /// The point at hand is not feasible; nothing is proved.
  CGLPK_STATUS_NOT_YET CGLPK_NAME("notYet"),
  /// None exists.
  CGLPK_STATUS_NONE CGLPK_NAME("noneExists"),
  /// Integer solutions only.
  CGLPK_STATUS_OPTIMAL CGLPK_NAME("optimal"),
} CGLPK_NAME("Status") cglpk_status;

/// Where a new basis comes from.
typedef enum CGLPK_CLOSED cglpk_basis {
  /// All rows basic.
  CGLPK_STANDARD CGLPK_NAME("standard") = 0,
  /// As triangular as GLPK can make it.
  CGLPK_ADVANCED CGLPK_NAME("advanced"),
} CGLPK_NAME("Basis") cglpk_basis;

typedef enum CGLPK_CLOSED cglpk_method {
  CGLPK_PRIMAL CGLPK_NAME("primal") = 0,
  CGLPK_DUAL CGLPK_NAME("dual"),
} CGLPK_NAME("Method") cglpk_method;

/// How far an integer solve came.
typedef enum CGLPK_CLOSED cglpk_stage {
  CGLPK_STAGE_PRESOLVE CGLPK_NAME("presolve") = 0,
  CGLPK_STAGE_ROOT CGLPK_NAME("root"),
  CGLPK_STAGE_TREE CGLPK_NAME("tree"),
} CGLPK_NAME("Stage") cglpk_stage;

/// Why the tree search was ended from outside GLPK, when it was.
typedef enum CGLPK_CLOSED cglpk_reason {
  CGLPK_REASON_NONE CGLPK_NAME("ownAccord") = 0,
  CGLPK_REASON_STOP CGLPK_NAME("stop"),
  CGLPK_REASON_WORK CGLPK_NAME("work"),
  CGLPK_REASON_GAP CGLPK_NAME("gap"),
} CGLPK_NAME("Reason") cglpk_reason;

/// When to end a solve. A null `stop` is never asked; otherwise it is asked about every 50 ms in a
/// simplex run and at every event of a tree search. It must return, and must not call this library.
typedef struct cglpk_limits {
  /// Milliseconds; INT32_MAX for no limit.
  int32_t milliseconds;
  /// Simplex iterations of this solve; INT32_MAX for no limit.
  int32_t iterations;
  /// Nodes entered (integer solves); INT32_MAX for no limit.
  int32_t nodes;
  /// End an integer solve when its bound is this close to its best objective; negative for never.
  double gap;
  bool (*stop)(const void *context);
  const void *context;
} CGLPK_NAME("Limits") cglpk_limits;

/// What a simplex run says of itself.
typedef struct cglpk_simplex_report {
  cglpk_code code;
  cglpk_status primal;
  cglpk_status dual;
  double objective;
  int32_t iterations;
} CGLPK_NAME("SimplexReport") cglpk_simplex_report;

/// What an integer solve says of itself. `primal` and `dual` speak of the root's relaxation.
typedef struct cglpk_integer_report {
  cglpk_stage stage;
  cglpk_code code;
  cglpk_status primal;
  cglpk_status dual;
  cglpk_status integer;
  cglpk_reason reason;
  bool has_bound;
  double bound;
  int32_t iterations;
  int32_t nodes;
} CGLPK_NAME("IntegerReport") cglpk_integer_report;

/// Opens an empty minimisation problem on this thread.
cglpk_answer cglpk_open(cglpk_session *session);
/// Ends a session, dead or alive. With the last live one goes the thread's GLPK environment.
cglpk_answer cglpk_close(cglpk_session session);

/// Adds rows that are free, empty and basic.
cglpk_answer cglpk_add_rows(cglpk_session session, int32_t count);
/// Adds columns that are fixed at 0, empty, non-basic and without cost.
cglpk_answer cglpk_add_columns(cglpk_session session, int32_t count);
/// Takes rows away, no row twice; the rows after them move up. A basis that keeps its size, since all
/// of them were basic, is kept.
cglpk_answer cglpk_remove_rows(cglpk_session session, int32_t count, const int32_t *rows);
/// Bounds of a row's sum; an infinite one means none on that side.
cglpk_answer cglpk_set_row_range(cglpk_session session, int32_t row, double lower, double upper);
/// Bounds of a column; an infinite one means none on that side.
cglpk_answer cglpk_set_column_range(
    cglpk_session session, int32_t column, double lower, double upper);
cglpk_answer cglpk_set_cost(cglpk_session session, int32_t column, double cost);
/// Makes a column whole in integer solves; finite bounds must then be whole too.
cglpk_answer cglpk_set_whole(cglpk_session session, int32_t column);
/// Replaces a row's coefficients; no column twice.
cglpk_answer cglpk_set_row_terms(
    cglpk_session session, int32_t row, int32_t count, const int32_t *columns,
    const double *coefficients);
/// Replaces a column's coefficients; no row twice.
cglpk_answer cglpk_set_column_terms(
    cglpk_session session, int32_t column, int32_t count, const int32_t *rows,
    const double *coefficients);

/// Chooses scale factors, unless the problem is well scaled already.
cglpk_answer cglpk_scale(cglpk_session session);
/// Forgets the basis and builds another.
cglpk_answer cglpk_set_basis(cglpk_session session, cglpk_basis basis);
/// Makes a column basic in the stead of a row, which goes to its lower bound, or to what bound it has.
cglpk_answer cglpk_exchange(cglpk_session session, int32_t row, int32_t column);
/// Runs a simplex method on the linear relaxation from the basis at hand.
cglpk_answer cglpk_solve_linear(
    cglpk_session session, cglpk_method method, const cglpk_limits *limits,
    cglpk_simplex_report *report);
/// Solves as an integer problem, after GLPK's presolver or without it.
cglpk_answer cglpk_solve_integer(
    cglpk_session session, bool presolve, bool cuts, const cglpk_limits *limits,
    cglpk_integer_report *report);

/// Column values of the last simplex run; `count` is the number of columns.
cglpk_answer cglpk_read_values(cglpk_session session, int32_t count, double *values);
/// Column values of the last integer solve.
cglpk_answer cglpk_read_whole_values(cglpk_session session, int32_t count, double *values);
/// Reduced costs of the last simplex run.
cglpk_answer cglpk_read_reduced_costs(cglpk_session session, int32_t count, double *costs);
/// Row duals of the last simplex run; `count` is the number of rows.
cglpk_answer cglpk_read_duals(cglpk_session session, int32_t count, double *duals);

/// GLPK's last words on this thread: of its last fault, or its last sentence. Valid until the next
/// call on this thread; never null.
const char *cglpk_words(void);

/// For tests of the guard: makes GLPK fault inside this session, as a defect of GLPK would.
cglpk_answer cglpk_provoke_fault(cglpk_session session);

#endif
